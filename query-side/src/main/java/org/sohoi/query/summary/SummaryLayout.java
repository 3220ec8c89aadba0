package org.sohoi.query.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Dimension;

/** What the report shows, in its order. Every measure is shown in all, and then by what the province asks for. */
final class SummaryLayout {

    static final List<Section> SECTIONS = List.of(
            new Section("associations", by("associations", Dimension.LEVEL), by("special-nature", Dimension.LEVEL)),
            new Section("members", all("members"), all("admissions"), all("departures")),
            new Section("mobilised", by("mobilised", Dimension.FORM), by("mobilised", Dimension.DONOR_KIND)),
            new Section(
                    "scholarships",
                    by("scholarships", Dimension.CATEGORY),
                    by("scholarship-people", Dimension.CATEGORY)),
            new Section(
                    "supports",
                    by("supports", Dimension.SUPPORT_KIND),
                    by("supports", Dimension.CATEGORY),
                    by("support-people", Dimension.SUPPORT_KIND),
                    by("support-people", Dimension.CATEGORY)),
            new Section("rewards", by("rewards", Dimension.CATEGORY)),
            new Section(
                    "disbursed", by("disbursed", Dimension.DISBURSEMENT_KIND), by("disbursed", Dimension.SUPPORT_KIND)),
            new Section(
                    "sponsorships",
                    by("sponsors", Dimension.SPONSOR_KIND),
                    by("sponsored-people", Dimension.CATEGORY),
                    all("sponsorship-value")),
            new Section("funds", all("operating-funds"), all("fund-balance")));

    private SummaryLayout() {}

    private static Entry all(String measure) {
        return new Entry(measure, null);
    }

    private static Entry by(String measure, Dimension dimension) {
        return new Entry(measure, dimension);
    }

    record Section(String key, List<Entry> entries) {

        Section(String key, Entry... entries) {
            this(key, List.of(entries));
        }
    }

    /** A measure, and the dimension whose every value gets a line of its own. */
    record Entry(String measure, @Nullable Dimension dimension) {}
}
