package org.sohoi.query.reconciliation;

/** Where a periodic report stands. */
public enum ReportStatus {
    SUBMITTED,
    /** Restated in full, and awaiting acceptance anew. */
    AMENDED,
    /** Sent back to be amended. */
    RETURNED,
    ACCEPTED
}
