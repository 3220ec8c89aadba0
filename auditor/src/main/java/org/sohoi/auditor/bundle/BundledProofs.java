package org.sohoi.auditor.bundle;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.sohoi.auditor.event.Entry;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.note.Checkpoint;
import org.sohoi.auditor.proof.InclusionProof;
import org.sohoi.auditor.proof.ProofText;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.report.StrictJson;
import org.sohoi.auditor.report.WrongInput;
import org.sohoi.auditor.tree.Frontier;
import org.sohoi.auditor.tree.TreeHashing;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Whether each event of a bundle is in the log, and whether they are all there are. */
final class BundledProofs {

    private final Checkpoint checkpoint;
    private final Report report;

    BundledProofs(Checkpoint checkpoint, Report report) {
        this.checkpoint = checkpoint;
        this.report = report;
    }

    /** @return whether the events are all that were signed */
    boolean check(Bundle bundle, List<RawEvent> events) {
        Map<Long, InclusionProof> proofs = proofs(bundle.text(Bundle.PROOFS));
        for (RawEvent event : events) {
            InclusionProof proof = proofs.remove(event.position());
            if (proof == null) {
                report.add(Finding.at(event.position(), "the event is not proved", "one proof", "none"));
            } else {
                proof.check(checkpoint, event, report);
            }
        }
        proofs.keySet()
                .forEach(position ->
                        report.add(Finding.at(position, "there is a proof without its event", "the event", "none")));
        report.proved("each of the %d events is in the ledger of %d events that %s signed"
                .formatted(events.size(), checkpoint.size(), checkpoint.origin()));
        return whole(events);
    }

    private static Map<Long, InclusionProof> proofs(String text) {
        Map<Long, InclusionProof> proofs = new HashMap<>();
        try {
            for (Iterator<JsonNode> each = StrictJson.elements(text); each.hasNext(); ) {
                InclusionProof proof = InclusionProof.of(ProofText.of(each.next()));
                if (proofs.put(proof.position(), proof) != null) {
                    throw new WrongInput("proofs", "one for position " + proof.position(), "two");
                }
            }
            return proofs;
        } catch (JacksonException e) {
            throw new WrongInput("proofs", "JSON", e.getOriginalMessage());
        }
    }

    private boolean whole(List<RawEvent> events) {
        if (events.size() != checkpoint.size()) {
            return false;
        }
        Frontier tree = new Frontier();
        Entry entry = new Entry(new TreeHashing());
        events.forEach(event -> tree.append(entry.leafOf(event)));
        return tree.root().equals(checkpoint.root());
    }
}
