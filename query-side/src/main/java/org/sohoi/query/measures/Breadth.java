package org.sohoi.query.measures;

/** Of how much a series is the sum. Every delta belongs to one series of its own, and that to wider ones, if there are any. */
public enum Breadth {
    /** Nothing but its own deltas. */
    OWN,
    /** Several own ones together: all of an association. */
    WIDER,
    /** All of the associations that were registered in one unit, wherever they have moved since. */
    UNIT,
    /** Everything of its kind, of all associations. */
    WHOLE
}
