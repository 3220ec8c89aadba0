package org.sohoi.query.reconciliation;

/**
 * What some of the reports claim, beside what the ledger shows at the same T. Answered with {@link ReconciledReports}.
 *
 * @param after the last report that is known already
 * @param limit at most how many reports; fewer where they claim very much
 */
public record Reconcile(AskedReports asked, ReportCursor after, int limit) {}
