package org.sohoi.events.report;

/** How a claimed figure is meant. */
public enum Precision {
    EXACT,
    /** At least so much ("trên"). */
    AT_LEAST
}
