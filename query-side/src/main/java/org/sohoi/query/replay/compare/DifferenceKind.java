package org.sohoi.query.replay.compare;

/** How a row is not what the events say. */
public enum DifferenceKind {
    /** A value is another. */
    CHANGED,
    /** The events say that there is such a row. */
    MISSING,
    /** The events say nothing of such a row. */
    EXTRA
}
