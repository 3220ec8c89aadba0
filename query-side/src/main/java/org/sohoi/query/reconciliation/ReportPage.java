package org.sohoi.query.reconciliation;

import java.util.List;

/**
 * Some reports in their order.
 *
 * @param more whether others come after them
 */
record ReportPage(List<Report> reports, boolean more) {}
