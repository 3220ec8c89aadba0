package org.sohoi.auditor.verify;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.sohoi.auditor.note.Checkpoint;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.tree.Frontier;
import org.sohoi.auditor.tree.Hash;

/** Compares a growing tree with the checkpoints that it passes. */
final class Checkpoints {

    private final Deque<Checkpoint> ahead;
    private final Report report;
    private long lastAgreed;
    private boolean differed;

    Checkpoints(List<Checkpoint> checkpoints, Report report) {
        this.ahead = new ArrayDeque<>(checkpoints.stream()
                .sorted(Comparator.comparingLong(Checkpoint::size))
                .toList());
        this.report = report;
    }

    void passed(Frontier tree) {
        while (!ahead.isEmpty() && ahead.peek().size() == tree.size()) {
            compare(ahead.remove(), tree.root());
        }
    }

    private void compare(Checkpoint checkpoint, Hash root) {
        if (checkpoint.root().equals(root)) {
            lastAgreed = differed ? lastAgreed : checkpoint.size();
            report.proved(
                    "the first %d events are those of the checkpoint with root %s".formatted(checkpoint.size(), root));
            return;
        }
        report.add(Finding.of(
                "the first %d events are not those that were signed; they agree up to position %d"
                        .formatted(checkpoint.size(), lastAgreed),
                "root " + checkpoint.root(),
                "root " + root));
        differed = true;
    }

    /** Nothing comes any more. */
    void ended(Frontier tree) {
        for (Checkpoint missed : ahead) {
            report.add(Finding.at(
                    tree.size() + 1,
                    "events that were signed are missing",
                    "%d events".formatted(missed.size()),
                    "%d events".formatted(tree.size())));
        }
    }
}
