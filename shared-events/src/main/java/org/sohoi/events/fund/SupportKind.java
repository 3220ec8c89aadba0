package org.sohoi.events.fund;

/** What a support consists of. */
public enum SupportKind {
    CASH,
    GIFT,
    MEDICAL,
    HOUSING,
    /** Sustainable aid. */
    VOCATIONAL_TRAINING,
    /** Sustainable aid. */
    JOB_CREATION,
    OTHER
}
