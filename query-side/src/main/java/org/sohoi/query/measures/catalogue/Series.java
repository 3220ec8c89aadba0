package org.sohoi.query.measures.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    OPENING_BALANCES("opening-balances", false),
    UNRESOLVED_SCHOLARSHIP_PEOPLE("unresolved-scholarship-people", false),
    UNRESOLVED_SUPPORT_PEOPLE("unresolved-support-people", false),
    UNRESOLVED_PLEDGED_PEOPLE("unresolved-pledged-people", false),
    UNRESOLVED_SPONSORED_PEOPLE("unresolved-sponsored-people", true),
    PEOPLE_EVER("people-ever", Reach.ANY, Span.EVER, false),
    PEOPLE_MONTH("people-month", Reach.ANY, Span.MONTH, false),
    PEOPLE_QUARTER("people-quarter", Reach.ANY, Span.QUARTER, false),
    PEOPLE_YEAR("people-year", Reach.ANY, Span.YEAR, false),
    SCHOLARS_EVER("scholars-ever", Reach.SCHOLARSHIP, Span.EVER, false),
    SCHOLARS_MONTH("scholars-month", Reach.SCHOLARSHIP, Span.MONTH, false),
    SCHOLARS_QUARTER("scholars-quarter", Reach.SCHOLARSHIP, Span.QUARTER, false),
    SCHOLARS_YEAR("scholars-year", Reach.SCHOLARSHIP, Span.YEAR, false),
    SUPPORTED_EVER("supported-ever", Reach.SUPPORT, Span.EVER, false),
    SUPPORTED_MONTH("supported-month", Reach.SUPPORT, Span.MONTH, false),
    SUPPORTED_QUARTER("supported-quarter", Reach.SUPPORT, Span.QUARTER, false),
    SUPPORTED_YEAR("supported-year", Reach.SUPPORT, Span.YEAR, false),
    SPONSORED_DAY("sponsored-day", Reach.SPONSORSHIP, Span.DAY, false),
    ASSOCIATION_PEOPLE_EVER("association-people-ever", Reach.ANY, Span.EVER, true),
    ASSOCIATION_PEOPLE_MONTH("association-people-month", Reach.ANY, Span.MONTH, true),
    ASSOCIATION_PEOPLE_QUARTER("association-people-quarter", Reach.ANY, Span.QUARTER, true),
    ASSOCIATION_PEOPLE_YEAR("association-people-year", Reach.ANY, Span.YEAR, true),
    ASSOCIATION_SCHOLARS_EVER("association-scholars-ever", Reach.SCHOLARSHIP, Span.EVER, true),
    ASSOCIATION_SCHOLARS_MONTH("association-scholars-month", Reach.SCHOLARSHIP, Span.MONTH, true),
    ASSOCIATION_SCHOLARS_QUARTER("association-scholars-quarter", Reach.SCHOLARSHIP, Span.QUARTER, true),
    ASSOCIATION_SCHOLARS_YEAR("association-scholars-year", Reach.SCHOLARSHIP, Span.YEAR, true),
    ASSOCIATION_SUPPORTED_EVER("association-supported-ever", Reach.SUPPORT, Span.EVER, true),
    ASSOCIATION_SUPPORTED_MONTH("association-supported-month", Reach.SUPPORT, Span.MONTH, true),
    ASSOCIATION_SUPPORTED_QUARTER("association-supported-quarter", Reach.SUPPORT, Span.QUARTER, true),
    ASSOCIATION_SUPPORTED_YEAR("association-supported-year", Reach.SUPPORT, Span.YEAR, true),
    ASSOCIATION_SPONSORED_DAY("association-sponsored-day", Reach.SPONSORSHIP, Span.DAY, true);

    private static final List<Series> OF_PEOPLE =
            Arrays.stream(values()).filter(Series::countsPeople).toList();

    private final String label;
    private final boolean ending;
    private final @Nullable Reach reach;
    private final @Nullable Span span;
    private final boolean ofAssociation;

    Series(String label, boolean ending) {
        this.label = label;
        this.ending = ending;
        this.reach = null;
        this.span = null;
        this.ofAssociation = true;
    }

    /** Of different people: of each association by itself, or of all together, which is not their sum. */
    Series(String label, Reach reach, Span span, boolean ofAssociation) {
        this.label = label;
        this.ending = false;
        this.reach = reach;
        this.span = span;
        this.ofAssociation = ofAssociation;
    }

    /**
     * The series that counts different people.
     *
     * @param ofAssociation for each association by itself, not for all together
     */
    public static Optional<Series> counting(Reach reach, Span span, boolean ofAssociation) {
        return OF_PEOPLE.stream()
                .filter(series -> series.reach == reach && series.span == span && series.ofAssociation == ofAssociation)
                .findFirst();
    }

    /** All that count different people. */
    public static List<Series> ofPeople() {
        return OF_PEOPLE;
    }

    /** What it is called in the table. */
    public String label() {
        return label;
    }

    /** Whether it counts what is there, which is gone when its association, or its sponsorship, ends. */
    public boolean isEnding() {
        return ending;
    }

    /**
     * Whether it counts different people, over all entries that reach them: then no entry has an amount of its own in it
     * that a correction could take back.
     */
    public boolean countsPeople() {
        return reach != null;
    }

    /** By what the people that it counts are reached; none where it does not count people. */
    public @Nullable Reach reach() {
        return reach;
    }

    /** During what the people that it counts are reached; none where it does not count people. */
    public @Nullable Span span() {
        return span;
    }

    /** Whether it stands for each association by itself; otherwise for all associations together. */
    public boolean isOfAssociation() {
        return ofAssociation;
    }
}
