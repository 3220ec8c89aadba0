package org.sohoi.query.explain;

import org.sohoi.query.measures.Cause;

/** Why a figure changed. */
public enum ChangeKind {
    /** What was entered turned out otherwise. */
    CORRECTION,
    /** What was entered never happened. */
    VOID,
    /** Entered later than it took effect: on or before the day, in Asia/Ho_Chi_Minh, of the earlier T. */
    LATE_ENTRY,
    /** Took effect after the day of the earlier T, so could not be known at it. */
    NEW_ENTRY,
    /** Was there, and is known to be gone. */
    ENDING,
    /** Known at the earlier T, of an association that the filter takes in, or leaves out, only since. */
    RECLASSIFIED;

    static ChangeKind of(Cause cause, boolean late) {
        return switch (cause) {
            case ENTERED -> late ? LATE_ENTRY : NEW_ENTRY;
            case CORRECTED -> CORRECTION;
            case VOIDED -> VOID;
            case ENDED -> ENDING;
        };
    }
}
