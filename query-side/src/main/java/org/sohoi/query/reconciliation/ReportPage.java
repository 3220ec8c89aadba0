package org.sohoi.query.reconciliation;

import java.util.List;

/**
 * Some reports in their order.
 *
 * @param more whether others come after them
 */
record ReportPage(List<Report> reports, boolean more) {

    /** What has to be asked for by itself, as counts of different people have, takes as long as a page of sums. */
    private static final int ASKED_ALONE_AT_ONCE = 200;

    /** Its first reports, which do not claim too much of what has to be asked for by itself; one at least. */
    ReportPage answerable() {
        long alone = 0;
        for (int report = 0; report < reports.size(); report++) {
            alone += askedAlone(reports.get(report));
            if (report > 0 && alone > ASKED_ALONE_AT_ONCE) {
                return new ReportPage(reports.subList(0, report), true);
            }
        }
        return this;
    }

    private static long askedAlone(Report report) {
        return report.content().figures().stream()
                .filter(figure -> !Claim.of(report, figure).subject().addsUp())
                .count();
    }
}
