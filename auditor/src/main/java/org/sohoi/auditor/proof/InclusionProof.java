package org.sohoi.auditor.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.event.Entry;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.note.Checkpoint;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.tree.Hash;
import org.sohoi.auditor.tree.Inclusion;
import org.sohoi.auditor.tree.NoProof;
import org.sohoi.auditor.tree.TreeHashing;

/** That an event is at its position of a ledger. */
public record InclusionProof(long position, long size, Hash leaf, Hash root, List<Hash> proof) {

    /** @throws org.sohoi.auditor.report.WrongInput when it is none */
    public static InclusionProof of(ProofText text) {
        return new InclusionProof(
                text.number("position"),
                text.number("size"),
                text.hash("leafHash"),
                text.hash("rootHash"),
                text.hashes());
    }

    /**
     * @param checkpoint whose signature is verified
     * @param event that must be the one; none where only the leaf is checked
     */
    public void check(Checkpoint checkpoint, @Nullable RawEvent event, Report report) {
        if (size != checkpoint.size()) {
            report.add(finding(
                    "the proof is for another tree", size + " events", checkpoint.size() + " in the checkpoint"));
            return;
        }
        if (event != null) {
            checkLeaf(event, report);
        }
        try {
            compare(
                    "the proof does not lead to what was signed",
                    checkpoint.root(),
                    Inclusion.root(position - 1, size, leaf, proof),
                    report);
        } catch (NoProof e) {
            report.add(finding("there is no such proof", e.expected(), e.found()));
        }
        compare("the root in the proof is not the one that was signed", checkpoint.root(), root, report);
    }

    private void checkLeaf(RawEvent event, Report report) {
        if (event.position() != position) {
            report.add(
                    finding("the proof is for another event", "position " + event.position(), "position " + position));
        }
        compare("the event is not the one that is proved", leaf, new Entry(new TreeHashing()).leafOf(event), report);
    }

    private void compare(String what, Hash expected, Hash found, Report report) {
        if (!expected.equals(found)) {
            report.add(finding(what, expected.toString(), found.toString()));
        }
    }

    private Finding finding(String what, String expected, String found) {
        return Finding.at(position, what, expected, found);
    }
}
