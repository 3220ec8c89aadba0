package org.sohoi.auditor.event;

import org.sohoi.auditor.report.Finding;

/** Where an event should be, there is something else. */
public final class UnreadableEvent extends RuntimeException {

    private final Finding finding;

    public UnreadableEvent(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
