package org.sohoi.query.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.beneficiary.BeneficiariesMerged;
import org.sohoi.events.beneficiary.BeneficiaryMergeReverted;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.DisbursementCorrected;
import org.sohoi.events.fund.DisbursementVoided;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.fund.Support;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.events.fund.SupportProvided;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.events.sponsorship.Sponsor;
import org.sohoi.events.sponsorship.SponsorKind;
import org.sohoi.events.sponsorship.SponsorshipEnded;
import org.sohoi.events.sponsorship.SponsorshipPledged;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.query.QuerySideStack;
import tools.jackson.databind.JsonNode;

/** Lan, Mai and Sơn, whom two associations help, and thirty whom nobody names. Position by position. */
class DistinctPeopleApiTest extends QuerySideStack {

    private static final UUID STUDY = new UUID(1, 1);
    private static final UUID CARE = new UUID(1, 2);
    private static final UUID LAN = new UUID(2, 1);
    private static final UUID LAN_AGAIN = new UUID(2, 2);
    private static final UUID MAI = new UUID(2, 3);
    private static final UUID SON = new UUID(2, 4);
    private static final UUID AWARD = new UUID(3, 1);
    private static final UUID SPONSORSHIP = new UUID(3, 4);
    private static final String BENEFICIARIES = "/measures/distinct-beneficiaries";

    private long awarded;
    private long supported;
    private long pledged;
    private long merged;
    private long ended;
    private long corrected;
    private long reverted;
    private long voided;

    @BeforeAll
    void aYear() {
        record("territory", new UnitDefined("84", "Tỉnh Trà Vinh", Level.PROVINCE, null, null));
        record("a", registered(STUDY, "1", Field.EDUCATION_PROMOTION));
        record("b", registered(CARE, "2", Field.OTHER));
        awarded = record("f", new ScholarshipAwarded(STUDY, 2023, AWARD, day("2023-02-10"), awards(LAN, MAI)));
        record(
                "f",
                new ScholarshipAwarded(
                        STUDY,
                        2023,
                        new UUID(3, 2),
                        day("2023-03-01"),
                        new Scholarship(new Recipients(BeneficiaryCategory.PUPIL, 30, List.of()), 30, Vnd.of(30))));
        supported =
                record("g", new SupportProvided(CARE, 2023, new UUID(3, 3), day("2023-05-20"), gift(LAN_AGAIN, SON)));
        pledged = record(
                "s",
                new SponsorshipPledged(
                        SPONSORSHIP,
                        CARE,
                        new Pledge(
                                new Sponsor(SponsorKind.INDIVIDUAL, "Bà Sáu"),
                                new Recipients(BeneficiaryCategory.ORPHAN, 2, List.of(MAI, SON)),
                                Vnd.of(1),
                                day("2023-06-15"),
                                null)));
        merged = record("p", new BeneficiariesMerged(LAN_AGAIN, LAN, "the same"));
        ended = record("s", new SponsorshipEnded(SPONSORSHIP, CARE, day("2023-08-01"), "grown up"));
        corrected = record(
                "f", new DisbursementCorrected(STUDY, 2023, AWARD, day("2023-02-10"), awards(LAN, SON), "mistake"));
        reverted = record("p", new BeneficiaryMergeReverted(LAN_AGAIN, LAN, "twins"));
        voided = record("f", new DisbursementVoided(STUDY, 2023, AWARD, "never"));
    }

    @Test
    void countsEachPersonOnceHoweverOftenAndByWhomever() {
        assertThat(total(BENEFICIARIES + "?asOf=2023-12-31", awarded)).isEqualTo(2);
        assertThat(total(BENEFICIARIES + "?asOf=2023-12-31", supported)).isEqualTo(4);
        assertThat(total(BENEFICIARIES + "?asOf=2023-12-31", pledged)).isEqualTo(4);
        assertThat(total(BENEFICIARIES + "?asOf=2023-05-19", pledged)).isEqualTo(2);
    }

    @Test
    void countsTwoIdentitiesAsOneFromTheirMergeOnAndNeverBefore() {
        assertThat(total(BENEFICIARIES + "?asOf=2023-12-31", merged - 1)).isEqualTo(4);
        assertThat(total(BENEFICIARIES + "?asOf=2023-12-31", merged)).isEqualTo(3);
        assertThat(total(BENEFICIARIES + "?asOf=2023-03-31", merged)).isEqualTo(2);
        assertThat(total(BENEFICIARIES + "?asOf=2023-12-31", reverted - 1)).isEqualTo(3);
        assertThat(total(BENEFICIARIES + "?asOf=2023-12-31", reverted)).isEqualTo(4);
        assertThat(total(BENEFICIARIES + "?asOf=2023-12-31", voided)).isEqualTo(3);
    }

    @Test
    void doesNotAddUpAssociations() {
        JsonNode answer = get(BENEFICIARIES + "?asOf=2023-12-31&groupBy=association&knownAt=" + merged);
        assertThat(answer.get("kind").asString()).isEqualTo("DISTINCT_FLOW");
        assertThat(answer.at("/rows/0/value").asLong()).isEqualTo(2);
        assertThat(answer.at("/rows/1/value").asLong()).isEqualTo(3);
        assertThat(answer.get("total").asLong()).isEqualTo(3);
        assertThat(get(BENEFICIARIES + "?asOf=2023-12-31&groupBy=category&knownAt=" + merged)
                        .get("rows"))
                .hasSize(3);
    }

    @Test
    void countsWhoIsSponsoredOnADay() {
        String sponsored = "/measures/distinct-sponsored-people?asOf=";
        assertThat(total(sponsored + "2023-06-14", pledged)).isZero();
        assertThat(total(sponsored + "2023-06-15", pledged)).isEqualTo(2);
        assertThat(total(sponsored + "2023-12-31", pledged)).isEqualTo(2);
        assertThat(total(sponsored + "2023-07-31", ended)).isEqualTo(2);
        assertThat(total(sponsored + "2023-08-01", ended)).isZero();
    }

    @Test
    void countsWhoIsReachedInAPeriod() {
        String month = BENEFICIARIES + "?from=2023-05-01&to=2023-06-01";
        String odd = BENEFICIARIES + "?from=2023-05-01&to=2023-06-16";
        assertThat(total(month, ended)).isEqualTo(2);
        assertThat(total(odd, ended)).isEqualTo(3);
        JsonNode series = get(BENEFICIARIES + "?from=2023-01-01&to=2024-01-01&interval=quarter&knownAt=" + ended);
        assertThat(series.at("/totals").findValuesAsString("value")).containsExactly("2", "3", "2", "0");
        assertThat(series.get("total").asLong()).isEqualTo(3);
    }

    @Test
    void tellsThoseApartWhomNobodyNames() {
        assertThat(total("/measures/unresolved-scholarship-recipients?asOf=2023-12-31", awarded + 1))
                .isEqualTo(30);
        assertThat(total("/measures/unresolved-beneficiaries?asOf=2023-12-31", voided))
                .isEqualTo(30);
        assertThat(total("/measures/unresolved-sponsored-people?asOf=2023-12-31", voided))
                .isZero();
        assertThat(total("/measures/distinct-scholarship-recipients?asOf=2023-12-31", awarded + 1))
                .isEqualTo(2);
    }

    @Test
    void tracesACountToTheEventsThatChangedIt() {
        JsonNode trace = get("/audit/trace?measure=distinct-beneficiaries&asOf=2023-12-31&knownAt=" + merged);
        assertThat(trace.get("total").asLong()).isEqualTo(3);
        assertThat(trace.get("sumUpToHere").asLong()).isEqualTo(3);
        assertThat(trace.at("/contributions").findValuesAsString("eventType"))
                .containsExactly("scholarship.awarded", "support.provided", "beneficiary.merged");
        assertThat(trace.at("/contributions").findValuesAsString("amount")).containsExactly("2", "2", "-1");
        assertThat(trace.at("/contributions/0/entryId").asString()).isEqualTo(AWARD.toString());
        assertThat(trace.at("/contributions/1/association").asString()).isEqualTo(CARE.toString());
        assertThat(trace.at("/contributions/2").has("association")).isFalse();
        assertThat(trace.at("/contributions/2/cause").asString()).isEqualTo("CORRECTED");
        assertThat(ask("/audit/trace?measure=distinct-beneficiaries&asOf=2023-12-31", "text/csv")
                        .body())
                .contains("beneficiary.merged");
    }

    @Test
    void explainsWhyACountChanged() {
        JsonNode explanation =
                get("/audit/explain?measure=distinct-beneficiaries&from=2023-01-01&to=2024-01-01&knownAt=" + voided
                        + "&comparedTo=" + pledged);
        assertThat(explanation.get("difference").asLong()).isEqualTo(-1);
        assertThat(explanation.get("sumOfChanges").asLong()).isEqualTo(-1);
        assertThat(explanation.at("/changes").findValuesAsString("kind")).contains("CORRECTION", "VOID");
    }

    @Test
    void explainsOneAssociation() {
        JsonNode explanation = get("/audit/explain?measure=distinct-sponsored-people&asOf=2023-12-31&association="
                + CARE + "&knownAt=" + voided + "&comparedTo=" + pledged);
        assertThat(explanation.get("difference").asLong()).isEqualTo(-2);
        assertThat(explanation.at("/changes/0/kind").asString()).isEqualTo("ENDING");
        assertThat(explanation.at("/changes/0/entryId").asString()).isEqualTo(SPONSORSHIP.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "/audit/trace?measure=distinct-beneficiaries&asOf=2023-12-31&category=PUPIL, TakenApartMustBeKept",
        "/audit/trace?measure=distinct-beneficiaries&from=2023-01-01&to=2023-01-30, TakenApartMustBeKept",
        "/audit/trace?measure=distinct-beneficiaries&asOf=2023-12-31&supportKind=CASH, DimensionMustBelongToTheMeasure",
        "/measures/distinct-beneficiaries?asOf=2023-12-31&groupBy=form, DimensionMustBelongToTheMeasure"
    })
    void refusesWhatDoesNotAddUp(String path, String rule) {
        assertThat(problem(path, 400).get("rule").asString()).isEqualTo(rule);
    }

    /** Who is counted in several of the others is one person. */
    @Test
    void ranksGroupsWithoutARowForTheOthers() {
        String path = BENEFICIARIES + "?asOf=2023-12-31&groupBy=association&knownAt=" + merged;
        JsonNode all = get(path).get("rows");
        JsonNode ranked = get(path + "&top=1");
        assertThat(all.size()).isGreaterThan(1);
        assertThat(ranked.get("rows")).hasSize(1);
        assertThat(ranked.at("/rows/0/value").asLong())
                .isEqualTo(all.valueStream()
                        .mapToLong(row -> row.get("value").asLong())
                        .max()
                        .orElseThrow());
        assertThat(ranked.get("total").asLong()).isEqualTo(3);
        assertThat(get(path + "&top=1&compareTo.knownAt=" + awarded).get("rows"))
                .hasSize(1);
    }

    @Test
    void comparesTwoCounts() {
        JsonNode answer = get(BENEFICIARIES + "?asOf=2023-12-31&groupBy=association&knownAt=" + merged
                + "&compareTo.knownAt=" + awarded);
        assertThat(answer.at("/total/value").asLong()).isEqualTo(3);
        assertThat(answer.at("/total/comparedValue").asLong()).isEqualTo(2);
    }

    private long total(String path, long knownAt) {
        return get(path + "&knownAt=" + knownAt).get("total").asLong();
    }

    private static AssociationRegistered registered(UUID id, String number, Field field) {
        return new AssociationRegistered(
                id, day("2020-01-01"), number, "Hội " + number, Level.PROVINCE, "84", field, null);
    }

    private static Scholarship awards(UUID... people) {
        return new Scholarship(
                new Recipients(BeneficiaryCategory.PUPIL, people.length, List.of(people)), people.length, Vnd.of(5));
    }

    private static Support gift(UUID... people) {
        return new Support(
                SupportKind.GIFT,
                new Recipients(BeneficiaryCategory.DISABLED, people.length, List.of(people)),
                people.length,
                Vnd.of(5));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
