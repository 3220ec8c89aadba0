package org.sohoi.query.measures;

/** Why the ledger holds that much more, or less, of something. */
public enum Cause {
    /** It happened. */
    ENTERED,
    /** It happened otherwise than was entered: the difference, or the old taken back and the new. */
    CORRECTED,
    /** It never happened: what was entered is taken back, be it an entry or the end of one. */
    VOIDED,
    /** It was there and is gone, with its sponsorship or its association. */
    ENDED
}
