package org.sohoi.query.reconciliation;

import org.sohoi.events.report.Precision;

/** How a claimed figure compares with what the ledger shows. */
public enum Verdict {
    /** Equal; for a claim of "at least", found is no less. */
    MATCHES,
    /** The ledger shows less than was claimed. */
    SHORT,
    /** The ledger shows more than was exactly claimed. */
    OVER,
    /** The claim is about something that the ledger does not measure. */
    NOT_COMPARABLE;

    static Verdict on(long claimed, Precision precision, long found) {
        if (found < claimed) {
            return SHORT;
        }
        return found == claimed || precision == Precision.AT_LEAST ? MATCHES : OVER;
    }
}
