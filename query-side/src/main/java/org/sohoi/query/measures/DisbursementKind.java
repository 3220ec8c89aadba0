package org.sohoi.query.measures;

/** How an association gives away. */
public enum DisbursementKind {
    SCHOLARSHIP,
    SUPPORT,
    REWARD
}
