package org.sohoi.query.summary;

import java.util.Arrays;
import java.util.List;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.events.sponsorship.SponsorKind;
import org.sohoi.events.territory.Level;

/** What the report shows, in its order. Every measure is shown in all, and then by what the province asks for. */
final class SummaryLayout {

    static final List<Section> SECTIONS = List.of(
            new Section(
                    "associations",
                    List.of(
                            Entry.by("associations", "level", Level.values()),
                            Entry.by("special-nature-associations", "level", Level.values()))),
            new Section("members", List.of(Entry.of("members"), Entry.of("admissions"), Entry.of("departures"))),
            new Section(
                    "mobilised",
                    List.of(
                            Entry.by("mobilised", "form", "CASH", "IN_KIND"),
                            Entry.by("mobilised", "donorKind", DonorKind.values()))),
            new Section(
                    "scholarships",
                    List.of(
                            Entry.by("scholarship-awards", "category", BeneficiaryCategory.values()),
                            Entry.by("scholarship-people", "category", BeneficiaryCategory.values()))),
            new Section(
                    "supports",
                    List.of(
                            Entry.by("support-instances", "supportKind", SupportKind.values()),
                            Entry.by("support-instances", "category", BeneficiaryCategory.values()),
                            Entry.by("support-people", "supportKind", SupportKind.values()),
                            Entry.by("support-people", "category", BeneficiaryCategory.values()))),
            new Section("rewards", List.of(Entry.by("rewards", "category", BeneficiaryCategory.values()))),
            new Section("disbursed", List.of(Entry.by("disbursed-value", "disbursement", "SCHOLARSHIP"))),
            new Section(
                    "sponsorships",
                    List.of(
                            Entry.by("sponsors", "sponsorKind", SponsorKind.values()),
                            Entry.by("sponsored-people", "category", BeneficiaryCategory.values()),
                            Entry.of("sponsorship-value"))),
            new Section("funds", List.of(Entry.of("operating-funds"), Entry.of("fund-balance"))));

    private SummaryLayout() {}

    record Section(String key, List<Entry> entries) {}

    /**
     * @param values the values of the dimension that get a line each, in their order; none for the total alone
     */
    record Entry(String measure, String dimension, List<String> values) {

        static Entry of(String measure) {
            return new Entry(measure, "", List.of());
        }

        static Entry by(String measure, String dimension, Enum<?>... values) {
            return by(measure, dimension, Arrays.stream(values).map(Enum::name).toArray(String[]::new));
        }

        static Entry by(String measure, String dimension, String... values) {
            return new Entry(measure, dimension, List.of(values));
        }
    }
}
