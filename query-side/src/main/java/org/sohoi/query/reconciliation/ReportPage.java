package org.sohoi.query.reconciliation;

import java.util.List;
import java.util.function.ToLongFunction;

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
        List<Report> first = first(reports, ReportPage::askedAlone, ASKED_ALONE_AT_ONCE);
        return new ReportPage(first, more || first.size() < reports.size());
    }

    /** The first ones, as many as weigh no more together; one at least, whatever it weighs. */
    static <E> List<E> first(List<E> all, ToLongFunction<E> weight, long most) {
        long together = 0;
        for (int number = 0; number < all.size(); number++) {
            together += weight.applyAsLong(all.get(number));
            if (number > 0 && together > most) {
                return all.subList(0, number);
            }
        }
        return all;
    }

    private static long askedAlone(Report report) {
        return report.content().figures().stream()
                .filter(figure -> !Claim.of(report, figure).subject().addsUp())
                .count();
    }
}
