package org.sohoi.query.sums;

/** Of how much a series is the sum. Every delta belongs to one series of its own, and that to wider ones, if there are any. */
public enum Breadth {
    /** Nothing but its own deltas. */
    OWN("series_id"),
    /** Several own ones together. */
    WIDER("wider_series_id"),
    /** Everything of its kind. */
    WHOLE("whole_series_id");

    private final String column;

    Breadth(String column) {
        this.column = column;
    }

    /** Where a delta names its series of this breadth. */
    public String column() {
        return column;
    }
}
