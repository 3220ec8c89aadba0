package org.sohoi.query.measures;

/** What is stored: sums of deltas by effective day, each told apart by association and dimensions. */
public enum Series {
    ASSOCIATIONS("associations", true),
    SPECIAL_NATURE("special-nature", true),
    MEMBERS("members", true),
    ADMISSIONS("admissions", false),
    DEPARTURES("departures", false),
    DONATIONS("donations", false),
    MOBILISED("mobilised", false),
    SCHOLARSHIPS("scholarships", false),
    SCHOLARSHIP_PEOPLE("scholarship-people", false),
    SUPPORTS("supports", false),
    SUPPORT_PEOPLE("support-people", false),
    REWARDS("rewards", false),
    DISBURSED("disbursed", false),
    SPONSORS("sponsors", true),
    SPONSORED_PEOPLE("sponsored-people", true),
    SPONSORSHIP_VALUE("sponsorship-value", false),
    OPERATING_FUNDS("operating-funds", false),
    OPENING_BALANCES("opening-balances", false);

    private final String label;
    private final boolean ending;

    Series(String label, boolean ending) {
        this.label = label;
        this.ending = ending;
    }

    String label() {
        return label;
    }

    /** Whether it counts what is there, which is gone when its association, or its sponsorship, ends. */
    boolean isEnding() {
        return ending;
    }
}
