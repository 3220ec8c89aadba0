package org.sohoi.query.reconciliation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some reports in their order, beside the ledger.
 *
 * @param next after which report to go on; none after the last
 */
public record ReconciledReports(
        List<ReconciledReport> reports, @Nullable ReportCursor next) {}
