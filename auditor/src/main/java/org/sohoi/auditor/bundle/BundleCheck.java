package org.sohoi.auditor.bundle;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.event.UnreadableEvent;
import org.sohoi.auditor.note.Checkpoint;
import org.sohoi.auditor.note.VerifierKey;
import org.sohoi.auditor.note.WrongSignature;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.report.WrongInput;

/** Checks an evidence bundle without a network. */
public final class BundleCheck {

    private final List<VerifierKey> keys;
    private final Report report;

    /** @param keys that the auditor trusts; those in the bundle count for nothing */
    public BundleCheck(List<VerifierKey> keys, Report report) {
        this.keys = keys;
        this.report = report;
    }

    /** @throws WrongInput when it is no bundle */
    public void of(Path file) {
        Bundle bundle = Bundle.read(file);
        try {
            check(bundle, Checkpoint.of(bundle.text(Bundle.CHECKPOINT), keys));
        } catch (WrongSignature e) {
            report.add(e.finding("the checkpoint"));
        } catch (UnreadableEvent e) {
            report.add(e.finding());
        }
    }

    private void check(Bundle bundle, Checkpoint checkpoint) {
        List<RawEvent> events = BundledEvents.of(bundle, report);
        report.fact("events", events.size());
        report.fact("signedEvents", checkpoint.size());
        boolean whole = new BundledProofs(checkpoint, report).check(bundle, events);
        long parts = Stream.of(Bundle.QUERY, Bundle.ANSWER, Bundle.CONTRIBUTIONS)
                .filter(bundle::has)
                .count();
        if (parts == 3) {
            new FigureCheck(checkpoint, whole, report).of(bundle, events);
        } else if (parts > 0) {
            throw new WrongInput("bundle", "query, answer and contributions, or none of them", parts + " of them");
        } else {
            report.notProved("any figure: the bundle is of events alone");
        }
    }
}
