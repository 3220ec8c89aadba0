package org.sohoi.auditor.proof;

import java.util.List;
import org.sohoi.auditor.note.Checkpoint;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.tree.Consistency;
import org.sohoi.auditor.tree.Hash;
import org.sohoi.auditor.tree.NoProof;

/** That a ledger begins with what it was at an earlier size. */
record ConsistencyProof(long from, long to, Hash fromRoot, Hash toRoot, List<Hash> proof) {

    static ConsistencyProof of(ProofText text) {
        return new ConsistencyProof(
                text.number("from"), text.number("to"), text.hash("fromRoot"), text.hash("toRoot"), text.hashes());
    }

    /** Both with verified signatures. */
    void check(Checkpoint earlier, Checkpoint later, Report report) {
        compare("the proof is for another earlier tree", earlier.size(), from, report);
        compare("the proof is for another later tree", later.size(), to, report);
        compare("the earlier root in the proof is not the one that was signed", earlier.root(), fromRoot, report);
        compare("the later root in the proof is not the one that was signed", later.root(), toRoot, report);
        try {
            Consistency.Roots roots = Consistency.roots(from, to, earlier.root(), proof);
            compare("the proof does not lead to the earlier tree", earlier.root(), roots.smaller(), report);
            compare("the proof does not lead to the later tree", later.root(), roots.larger(), report);
        } catch (NoProof e) {
            report.add(Finding.of("there is no such proof", e.expected(), e.found()));
        }
    }

    private static void compare(String what, Object expected, Object found, Report report) {
        if (!expected.equals(found)) {
            report.add(Finding.of(what, expected.toString(), found.toString()));
        }
    }
}
