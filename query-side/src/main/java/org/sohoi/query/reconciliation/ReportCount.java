package org.sohoi.query.reconciliation;

/**
 * How long a list of reports is.
 *
 * @param reports all of them
 * @param claims the figures of those that come after what is known already
 */
public record ReportCount(int reports, long claims) {}
