package org.sohoi.standalone.demo.report;

import java.time.LocalDate;
import java.util.List;
import org.sohoi.query.reconciliation.Verdict;
import org.sohoi.query.time.KnownAt;

/** The whole report, and the two coordinates that it was computed at. */
public record ArticleReport(LocalDate asOf, KnownAt knownAt, List<ReportLine> lines) {

    public boolean matches() {
        return lines.stream().allMatch(line -> line.verdict() == Verdict.MATCHES);
    }
}
