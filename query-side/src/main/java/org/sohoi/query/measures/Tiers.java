package org.sohoi.query.measures;

/** How far down a question about one association reaches. */
public enum Tiers {
    /** The association alone. */
    OWN,
    /** With all associations of its system below it. */
    ALL
}
