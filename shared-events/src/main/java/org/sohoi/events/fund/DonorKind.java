package org.sohoi.events.fund;

/** Who gives. */
public enum DonorKind {
    /** Tập thể. */
    COLLECTIVE,
    /** Cá nhân. */
    INDIVIDUAL,
    ANONYMOUS
}
