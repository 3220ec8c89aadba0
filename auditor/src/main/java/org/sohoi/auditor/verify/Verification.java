package org.sohoi.auditor.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.event.Entry;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.event.UnreadableEvent;
import org.sohoi.auditor.note.Checkpoint;
import org.sohoi.auditor.report.Progress;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.report.Unreachable;
import org.sohoi.auditor.source.EventCursor;
import org.sohoi.auditor.source.EventSource;
import org.sohoi.auditor.source.LoggedLeaves;
import org.sohoi.auditor.source.ReadAhead;
import org.sohoi.auditor.tree.Frontier;
import org.sohoi.auditor.tree.TreeHashing;

/**
 * Recomputes every entry, hash and root from raw events, and checks their order. Takes the same memory however many
 * there are.
 */
public final class Verification {

    private static final int STEP = 4_096;

    private final List<Checkpoint> checkpoints;
    private final Report report;
    private final Progress progress;
    private final int streamsInMemory;

    /** @param checkpoints whose signatures are verified */
    public Verification(List<Checkpoint> checkpoints, Report report, Progress progress) {
        this(checkpoints, report, progress, StreamSequences.STREAMS_IN_MEMORY);
    }

    Verification(List<Checkpoint> checkpoints, Report report, Progress progress, int streamsInMemory) {
        this.checkpoints = checkpoints;
        this.report = report;
        this.progress = progress;
        this.streamsInMemory = streamsInMemory;
    }

    /**
     * Checks a whole ledger.
     *
     * @param logged the checkpoint whose tiles tell which events are wrong, if any are; none where there are no tiles
     */
    public void of(EventSource source, @Nullable Checkpoint logged, @Nullable LoggedLeaves leaves) {
        read(source, VerifiedState.NOTHING);
        if (!report.verified() && logged != null && leaves != null) {
            locate(source, logged, leaves);
        }
    }

    private void locate(EventSource source, Checkpoint logged, LoggedLeaves leaves) {
        try {
            new Differences(logged, leaves, report).find(source);
        } catch (Unreachable e) {
            report.notProved("which events differ from the log: " + e.getMessage());
        }
    }

    /**
     * Checks what comes after a state that was verified earlier.
     *
     * @return the state after it
     */
    public VerifiedState since(EventSource source, VerifiedState state) {
        return read(source, state);
    }

    private VerifiedState read(EventSource source, VerifiedState state) {
        Frontier tree = state.frontier();
        long after = tree.size();
        LedgerOrder order = new LedgerOrder(after, state.recordedAt(), report);
        Checkpoints passed = new Checkpoints(checkpoints, report);
        passed.passed(tree);
        try (StreamSequences sequences = new StreamSequences(after == 0, streamsInMemory, report);
                EventCursor events = ReadAhead.of(source.after(after))) {
            readAll(events, tree, order, sequences, passed);
            sequences.finish();
        }
        passed.ended(tree);
        conclude(after, tree);
        return VerifiedState.of(tree, order.recordedAt());
    }

    private void readAll(
            EventCursor events, Frontier tree, LedgerOrder order, StreamSequences sequences, Checkpoints passed) {
        Entry entry = new Entry(new TreeHashing());
        try {
            for (RawEvent event = events.next(); event != null; event = events.next()) {
                order.check(event);
                sequences.check(event);
                tree.append(entry.leafOf(event));
                passed.passed(tree);
                if (tree.size() % STEP == 0) {
                    progress.reached(tree.size());
                }
            }
        } catch (UnreadableEvent e) {
            report.add(e.finding());
            report.notProved("anything about what comes after position %d, where reading ended".formatted(tree.size()));
        }
        progress.reached(tree.size());
    }

    private void conclude(long after, Frontier tree) {
        report.fact("events", tree.size());
        report.fact("root", tree.root());
        long signed = checkpoints.stream().mapToLong(Checkpoint::size).max().orElse(0);
        if (tree.size() > signed) {
            report.notProved("anything but the order of the %d events after position %d, which no checkpoint covers"
                    .formatted(tree.size() - signed, signed));
        }
        report.proved("positions %d to %d have no gap, recordedAt never goes back, and sequences of streams have no gap"
                .formatted(after + 1, tree.size()));
    }
}
