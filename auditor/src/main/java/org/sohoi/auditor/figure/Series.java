package org.sohoi.auditor.figure;

/** What amounts are of. */
enum Series {
    ASSOCIATIONS(true),
    SPECIAL_NATURE(true),
    MEMBERS(true),
    ADMISSIONS(false),
    DEPARTURES(false),
    DONATIONS(false),
    MOBILISED(false),
    SCHOLARSHIPS(false),
    SCHOLARSHIP_PEOPLE(false),
    SUPPORTS(false),
    SUPPORT_PEOPLE(false),
    REWARDS(false),
    DISBURSED(false),
    SPONSORS(true),
    SPONSORED_PEOPLE(true),
    SPONSORSHIP_VALUE(false),
    OPERATING_FUNDS(false),
    OPENING_BALANCES(false),
    UNRESOLVED_SCHOLARSHIP_PEOPLE(false),
    UNRESOLVED_SUPPORT_PEOPLE(false),
    UNRESOLVED_PLEDGED_PEOPLE(false),
    UNRESOLVED_SPONSORED_PEOPLE(true);

    private final boolean ending;

    Series(boolean ending) {
        this.ending = ending;
    }

    /** Whether it is of what is there, and is gone with its sponsorship or its association. */
    boolean isEnding() {
        return ending;
    }
}
