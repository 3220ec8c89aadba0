package org.sohoi.events.report;

/** Whom a claimed figure covers. */
public enum Scope {
    /** The association alone. */
    OWN,
    /** The association and all associations of its system below it. */
    ALL_TIERS
}
