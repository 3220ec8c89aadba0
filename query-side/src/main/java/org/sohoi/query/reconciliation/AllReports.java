package org.sohoi.query.reconciliation;

import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;

/**
 * All reports beside the ledger, however many: they are asked for while they are gone through, and a page of them is in
 * memory at a time. Since a position never changes what it says, pages read one after another fit together.
 */
final class AllReports {

    private static final int AT_ONCE = 500;

    private final QueryGateway queries;
    private final AskedReports asked;
    private final ReportCursor after;

    AllReports(QueryGateway queries, AskedReports asked, ReportCursor after) {
        this.queries = queries;
        this.asked = asked;
        this.after = after;
    }

    /** Can be gone through again. */
    Stream<ReconciledReport> stream() {
        return Stream.iterate(page(after), Objects::nonNull, this::next).flatMap(page -> page.reports().stream());
    }

    private @Nullable ReconciledReports next(ReconciledReports page) {
        return page.next() == null ? null : page(page.next());
    }

    private ReconciledReports page(ReportCursor from) {
        return queries.query(new Reconcile(asked, from, AT_ONCE), ReconciledReports.class)
                .join();
    }
}
