package org.sohoi.auditor.verify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.event.Entry;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.event.UnreadableEvent;
import org.sohoi.auditor.note.Checkpoint;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.source.EventCursor;
import org.sohoi.auditor.source.EventSource;
import org.sohoi.auditor.source.LoggedLeaves;
import org.sohoi.auditor.tree.Frontier;
import org.sohoi.auditor.tree.Hash;
import org.sohoi.auditor.tree.TreeHashing;

/**
 * Finds which events are not those in the log, by comparing leaf with leaf. The log's tiles are believed only if they have
 * the root that was signed.
 */
final class Differences {

    /** After an event that was added or taken away all are different. */
    private static final int MOST_NAMED = 20;

    private final Checkpoint checkpoint;
    private final LoggedLeaves leaves;
    private final Report report;
    private final List<Finding> first = new ArrayList<>();
    private long count;

    Differences(Checkpoint checkpoint, LoggedLeaves leaves, Report report) {
        this.checkpoint = checkpoint;
        this.leaves = leaves;
        this.report = report;
    }

    void find(EventSource source) {
        Frontier logged = new Frontier();
        Entry entry = new Entry(new TreeHashing());
        try (EventCursor events = source.after(0)) {
            boolean more = true;
            while (logged.size() < leaves.size()) {
                Hash leaf = leaves.next();
                logged.append(leaf);
                RawEvent event = more ? readable(events) : null;
                more = event != null;
                if (event != null) {
                    compare(logged.size(), leaf, entry.leafOf(event));
                }
            }
        }
        conclude(logged.root());
    }

    private static @Nullable RawEvent readable(EventCursor events) {
        try {
            return events.next();
        } catch (UnreadableEvent e) {
            return null;
        }
    }

    private void compare(long position, Hash logged, Hash found) {
        if (!logged.equals(found)) {
            count++;
            if (first.size() < MOST_NAMED) {
                first.add(
                        Finding.at(position, "the event is not the one in the log", "leaf " + logged, "leaf " + found));
            }
        }
    }

    private void conclude(Hash root) {
        if (!root.equals(checkpoint.root())) {
            report.add(Finding.of(
                    "the log's tiles are not those of the tree that it signed, and name no position",
                    "root " + checkpoint.root(),
                    "root " + root));
            return;
        }
        first.forEach(report::add);
        report.fact("eventsThatDiffer", count);
    }
}
