package org.sohoi.query.measures.catalogue;

/** How an association gives away. */
public enum DisbursementKind {
    SCHOLARSHIP,
    SUPPORT,
    REWARD
}
