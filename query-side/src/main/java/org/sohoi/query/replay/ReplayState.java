package org.sohoi.query.replay;

/** How far a replay is. */
enum ReplayState {
    BUILDING,
    COMPARING,
    /** There is a report. */
    COMPLETED,
    CANCELLED,
    FAILED,
    /** The process that ran it ended before it did. */
    INTERRUPTED;

    boolean isUnderWay() {
        return this == BUILDING || this == COMPARING;
    }
}
