package org.sohoi.auditor.verify;

import org.sohoi.auditor.event.LedgerInstant;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Report;

/** Whether positions are 1, 2, 3 … and the instants at which they were recorded never go back. */
final class LedgerOrder {

    private final Report report;
    private long expected;
    private long recordedAt;

    /**
     * @param after the last position before
     * @param recordedAt its instant
     */
    LedgerOrder(long after, long recordedAt, Report report) {
        this.expected = after + 1;
        this.recordedAt = recordedAt;
        this.report = report;
    }

    void check(RawEvent event) {
        checkPosition(event.position());
        if (event.recordedAt() < recordedAt) {
            report.add(Finding.at(
                    event.position(),
                    "it is said to be recorded before its predecessor",
                    LedgerInstant.format(recordedAt) + " or later",
                    LedgerInstant.format(event.recordedAt())));
        }
        recordedAt = event.recordedAt();
    }

    private void checkPosition(long position) {
        if (position > expected) {
            report.add(Finding.at(expected, "events are missing", "position " + expected, "position " + position));
        } else if (position < expected) {
            report.add(
                    Finding.at(position, "there is an event too many", "position " + expected, "position " + position));
        }
        expected = Math.max(expected, position + 1);
    }

    long recordedAt() {
        return recordedAt;
    }
}
