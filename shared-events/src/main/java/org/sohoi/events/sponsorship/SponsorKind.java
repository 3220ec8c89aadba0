package org.sohoi.events.sponsorship;

/** Who sponsors; a sponsor is never anonymous. */
public enum SponsorKind {
    /** Tập thể. */
    COLLECTIVE,
    /** Cá nhân. */
    INDIVIDUAL
}
