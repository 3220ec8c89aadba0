package org.sohoi.query.measures;

import static org.sohoi.query.measures.MeasureKind.FLOW;
import static org.sohoi.query.measures.MeasureKind.STOCK;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.query.measures.Ratio.Part;
import org.sohoi.query.problem.QuestionRefused;

/** Every measure there is. */
public final class Catalogue {

    private static final List<Measure> MEASURES = List.of(
            new Measure(
                    "associations", MeasureUnit.ASSOCIATION, STOCK, List.of(), List.of(Term.plus(Series.ASSOCIATIONS))),
            new Measure(
                    "special-nature",
                    MeasureUnit.ASSOCIATION,
                    STOCK,
                    List.of(),
                    List.of(Term.plus(Series.SPECIAL_NATURE))),
            new Measure("members", MeasureUnit.MEMBER, STOCK, List.of(), List.of(Term.plus(Series.MEMBERS))),
            new Measure("admissions", MeasureUnit.MEMBER, FLOW, List.of(), List.of(Term.plus(Series.ADMISSIONS))),
            new Measure(
                    "departures",
                    MeasureUnit.MEMBER,
                    FLOW,
                    List.of(Dimension.DEPARTURE_REASON),
                    List.of(Term.plus(Series.DEPARTURES))),
            new Measure(
                    "donations",
                    MeasureUnit.DONATION,
                    FLOW,
                    List.of(Dimension.DONOR_KIND),
                    List.of(Term.plus(Series.DONATIONS))),
            new Measure(
                    "mobilised",
                    MeasureUnit.VND,
                    FLOW,
                    List.of(Dimension.FORM, Dimension.DONOR_KIND),
                    List.of(Term.plus(Series.MOBILISED))),
            new Measure(
                    "scholarships",
                    MeasureUnit.AWARD,
                    FLOW,
                    List.of(Dimension.CATEGORY),
                    List.of(Term.plus(Series.SCHOLARSHIPS))),
            new Measure(
                    "scholarship-people",
                    MeasureUnit.PERSON,
                    FLOW,
                    List.of(Dimension.CATEGORY),
                    List.of(Term.plus(Series.SCHOLARSHIP_PEOPLE))),
            new Measure(
                    "scholarship-value",
                    MeasureUnit.VND,
                    FLOW,
                    List.of(Dimension.CATEGORY),
                    List.of(Term.disbursed(DisbursementKind.SCHOLARSHIP))),
            new Measure(
                    "supports",
                    MeasureUnit.INSTANCE,
                    FLOW,
                    List.of(Dimension.SUPPORT_KIND, Dimension.CATEGORY),
                    List.of(Term.plus(Series.SUPPORTS))),
            new Measure(
                    "support-people",
                    MeasureUnit.PERSON,
                    FLOW,
                    List.of(Dimension.SUPPORT_KIND, Dimension.CATEGORY),
                    List.of(Term.plus(Series.SUPPORT_PEOPLE))),
            new Measure(
                    "support-value",
                    MeasureUnit.VND,
                    FLOW,
                    List.of(Dimension.SUPPORT_KIND, Dimension.CATEGORY),
                    List.of(Term.disbursed(DisbursementKind.SUPPORT))),
            new Measure(
                    "rewards",
                    MeasureUnit.PERSON,
                    FLOW,
                    List.of(Dimension.CATEGORY),
                    List.of(Term.plus(Series.REWARDS))),
            new Measure(
                    "reward-value",
                    MeasureUnit.VND,
                    FLOW,
                    List.of(Dimension.CATEGORY),
                    List.of(Term.disbursed(DisbursementKind.REWARD))),
            new Measure(
                    "disbursed",
                    MeasureUnit.VND,
                    FLOW,
                    List.of(Dimension.DISBURSEMENT_KIND, Dimension.SUPPORT_KIND, Dimension.CATEGORY),
                    List.of(Term.plus(Series.DISBURSED))),
            new Measure(
                    "sponsors",
                    MeasureUnit.SPONSOR,
                    STOCK,
                    List.of(Dimension.SPONSOR_KIND),
                    List.of(Term.plus(Series.SPONSORS))),
            new Measure(
                    "sponsored-people",
                    MeasureUnit.PERSON,
                    STOCK,
                    List.of(Dimension.CATEGORY),
                    List.of(Term.plus(Series.SPONSORED_PEOPLE))),
            new Measure(
                    "sponsorship-value",
                    MeasureUnit.VND,
                    FLOW,
                    List.of(Dimension.SPONSOR_KIND),
                    List.of(Term.plus(Series.SPONSORSHIP_VALUE))),
            new Measure(
                    "operating-funds",
                    MeasureUnit.VND,
                    FLOW,
                    List.of(Dimension.SOURCE),
                    List.of(Term.plus(Series.OPERATING_FUNDS))),
            new Measure(
                    "fund-balance",
                    MeasureUnit.VND,
                    STOCK,
                    List.of(),
                    List.of(
                            Term.plus(Series.OPENING_BALANCES),
                            Term.plus(Series.MOBILISED),
                            Term.minus(Series.DISBURSED))));

    private static final List<Ratio> RATIOS = List.of(
            new Ratio(
                    "sustainable-aid-share",
                    MeasureUnit.SHARE,
                    Part.of(
                            "disbursed",
                            Dimension.SUPPORT_KIND,
                            List.of(SupportKind.VOCATIONAL_TRAINING, SupportKind.JOB_CREATION)),
                    Part.of("disbursed", Dimension.DISBURSEMENT_KIND, List.of(DisbursementKind.SUPPORT)),
                    4),
            new Ratio("mobilised-per-member", MeasureUnit.VND_PER_MEMBER, Part.of("mobilised"), Part.of("members"), 2),
            new Ratio("average-donation", MeasureUnit.VND_PER_DONATION, Part.of("mobilised"), Part.of("donations"), 2),
            new Ratio(
                    "scholarship-average",
                    MeasureUnit.VND_PER_AWARD,
                    Part.of("scholarship-value"),
                    Part.of("scholarships"),
                    2));

    private Catalogue() {}

    /** The sums. */
    static List<Measure> all() {
        return MEASURES;
    }

    /** What is divided out of the sums. */
    static List<Ratio> ratios() {
        return RATIOS;
    }

    /** Sums and ratios. */
    static List<CatalogueEntry> entries() {
        return Stream.<CatalogueEntry>concat(MEASURES.stream(), RATIOS.stream()).toList();
    }

    /** @throws QuestionRefused when there is no such measure, or it is no sum */
    static Measure measure(String name) {
        CatalogueEntry entry = entry(name);
        if (entry instanceof Ratio ratio) {
            throw QuestionRefused.invalid(
                    "MeasureMustBeASum",
                    name,
                    "%s is a ratio, whose parts do not add up to the whole".formatted(name),
                    "a sum, such as %s or %s"
                            .formatted(
                                    ratio.numerator().measure(),
                                    ratio.denominator().measure()),
                    name);
        }
        return (Measure) entry;
    }

    /** @throws QuestionRefused when there is no such measure, or it is no ratio */
    public static Ratio ratio(String name) {
        if (entry(name) instanceof Ratio ratio) {
            return ratio;
        }
        throw QuestionRefused.invalid("MeasureMustBeARatio", name, "%s is a sum".formatted(name), "a ratio", name);
    }

    /** @throws QuestionRefused when there is no such measure */
    public static CatalogueEntry entry(String name) {
        return entries().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> QuestionRefused.notFound(
                        "MeasureMustBeKnown",
                        name,
                        "There is no measure \"%s\"".formatted(name),
                        entries().stream().map(CatalogueEntry::name).collect(Collectors.joining(", ", "one of ", ""))));
    }
}
