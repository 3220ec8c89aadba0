package org.sohoi.auditor.proof;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.note.Checkpoint;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.report.WrongInput;

/** Checks a proof against checkpoints, without a network. */
public final class ProofCheck {

    private final List<Checkpoint> checkpoints;
    private final Report report;

    /** @param checkpoints with verified signatures: one for an inclusion, two for a consistency */
    public ProofCheck(List<Checkpoint> checkpoints, Report report) {
        this.checkpoints = checkpoints.stream()
                .sorted(Comparator.comparingLong(Checkpoint::size))
                .toList();
        this.report = report;
    }

    /**
     * @param event that an inclusion is said to be of
     * @throws WrongInput when the proof is none, or the checkpoints are not as many as it needs
     */
    public void of(String proof, @Nullable RawEvent event) {
        ProofText text = ProofText.of(proof);
        if (text.has("position")) {
            mustBe(1);
            ofInclusion(InclusionProof.of(text), event);
        } else {
            mustBe(2);
            ofConsistency(ConsistencyProof.of(text));
        }
    }

    private void mustBe(int count) {
        if (checkpoints.size() != count) {
            throw new WrongInput(
                    "checkpoints for this proof", Integer.toString(count), Integer.toString(checkpoints.size()));
        }
    }

    private void ofInclusion(InclusionProof proof, @Nullable RawEvent event) {
        Checkpoint checkpoint = checkpoints.get(0);
        proof.check(checkpoint, event, report);
        report.proved("leaf %s is at position %d of the %d events that %s signed"
                .formatted(proof.leaf(), proof.position(), checkpoint.size(), checkpoint.origin()));
        if (event == null) {
            report.notProved("what event the leaf is of, since none was given");
        } else {
            report.proved("the event given is the one at that position");
        }
    }

    private void ofConsistency(ConsistencyProof proof) {
        Checkpoint earlier = checkpoints.get(0);
        Checkpoint later = checkpoints.get(1);
        proof.check(earlier, later, report);
        report.proved("the first %d of the %d events are those that were signed earlier"
                .formatted(earlier.size(), later.size()));
        report.notProved("what the events are: verify does that");
    }
}
