package org.sohoi.query.measures.catalogue;

import static org.sohoi.query.measures.catalogue.MeasureKind.FLOW;
import static org.sohoi.query.measures.catalogue.MeasureKind.STOCK;

import java.util.List;

/** What is added up; what it means is in {@code definitions.properties}. */
final class CatalogueSums {

    static final List<Measure> ALL = List.of(
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
                            Term.minus(Series.DISBURSED))),
            new Measure(
                    "unresolved-beneficiaries",
                    MeasureUnit.PERSON,
                    FLOW,
                    List.of(Dimension.CATEGORY),
                    List.of(
                            Term.plus(Series.UNRESOLVED_SCHOLARSHIP_PEOPLE),
                            Term.plus(Series.UNRESOLVED_SUPPORT_PEOPLE),
                            Term.plus(Series.UNRESOLVED_PLEDGED_PEOPLE))),
            new Measure(
                    "unresolved-scholarship-recipients",
                    MeasureUnit.PERSON,
                    FLOW,
                    List.of(Dimension.CATEGORY),
                    List.of(Term.plus(Series.UNRESOLVED_SCHOLARSHIP_PEOPLE))),
            new Measure(
                    "unresolved-supported-people",
                    MeasureUnit.PERSON,
                    FLOW,
                    List.of(Dimension.SUPPORT_KIND, Dimension.CATEGORY),
                    List.of(Term.plus(Series.UNRESOLVED_SUPPORT_PEOPLE))),
            new Measure(
                    "unresolved-sponsored-people",
                    MeasureUnit.PERSON,
                    STOCK,
                    List.of(Dimension.CATEGORY),
                    List.of(Term.plus(Series.UNRESOLVED_SPONSORED_PEOPLE))));

    private CatalogueSums() {}
}
