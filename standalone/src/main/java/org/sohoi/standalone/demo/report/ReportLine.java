package org.sohoi.standalone.demo.report;

import org.sohoi.events.report.Precision;
import org.sohoi.query.reconciliation.Verdict;
import org.sohoi.standalone.demo.province.Figure;

/** A figure that was claimed, and what is found. */
public record ReportLine(Figure figure, long found) {

    public long difference() {
        return found - figure.value();
    }

    public Verdict verdict() {
        if (difference() < 0) {
            return Verdict.SHORT;
        }
        return difference() == 0 || figure.precision() == Precision.AT_LEAST ? Verdict.MATCHES : Verdict.OVER;
    }
}
