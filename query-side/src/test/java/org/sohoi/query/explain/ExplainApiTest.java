package org.sohoi.query.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.query.QuerySideStack;
import org.sohoi.query.trace.AuditedLedger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Why figures are others than they were. */
class ExplainApiTest extends QuerySideStack {

    private static final String OF_CANG_LONG =
            "/audit/explain?measure=mobilised&asOf=2023-12-31&association=" + AuditedLedger.CANG_LONG;

    private final AuditedLedger ledger = new AuditedLedger(this::record);

    @BeforeAll
    void recordTheLedger() {
        ledger.recordAll();
    }

    @Test
    void tellsCorrectionsAndVoidsFromLateEntries() {
        JsonNode explanation = get(OF_CANG_LONG + "&comparedTo=" + ledger.donated());

        assertThat(explanation.at("/earlier/total").asLong()).isEqualTo(50_000_000);
        assertThat(explanation.at("/earlier/knownAt/position").asLong()).isEqualTo(ledger.donated());
        assertThat(explanation.at("/later/total").asLong()).isEqualTo(45_000_000);
        assertThat(explanation.at("/later/knownAt/position").asLong()).isGreaterThanOrEqualTo(ledger.last());
        assertThat(changes(explanation))
                .containsExactly(
                        ledger.corrected() + " CORRECTION donation.corrected -5000000",
                        ledger.mistaken() + " LATE_ENTRY donation.recorded 7000000",
                        ledger.voided() + " VOID donation.voided -7000000");
        assertThat(subtotals(explanation))
                .containsExactly(
                        "CORRECTION 1 -5000000",
                        "VOID 1 -7000000",
                        "LATE_ENTRY 1 7000000",
                        "NEW_ENTRY 0 0",
                        "ENDING 0 0",
                        "RECLASSIFIED 0 0");
        addsUp(explanation, -5_000_000);
    }

    @Test
    void tellsWhatCameLateFromWhatIsNew() {
        JsonNode explanation = get("/audit/explain?measure=mobilised&asOf=2999-12-31&association="
                + AuditedLedger.CAU_KE + "&comparedTo=" + ledger.voided());

        assertThat(changes(explanation))
                .containsExactly(
                        ledger.late() + " LATE_ENTRY donation.recorded 9000000",
                        ledger.future() + " NEW_ENTRY donation.recorded 2000000");
        addsUp(explanation, 11_000_000);
    }

    @Test
    void takesEverythingForNewWhereNothingWasKnown() {
        JsonNode explanation =
                get("/audit/explain?measure=mobilised&asOf=2023-12-31&comparedTo=0&knownAt=" + ledger.donated());

        assertThat(explanation.at("/earlier/knownAt").toString()).isEqualTo("{\"position\":0}");
        assertThat(changes(explanation)).containsExactly(ledger.donated() + " NEW_ENTRY donation.recorded 50000000");
        addsUp(explanation, 50_000_000);
    }

    @Test
    void takesFromTheFundWhatWasGivenAway() {
        JsonNode explanation = get("/audit/explain?measure=fund-balance&asOf=2023-12-31&association="
                + AuditedLedger.CAU_KE + "&comparedTo=" + ledger.late());

        assertThat(changes(explanation)).containsExactly(ledger.awarded() + " LATE_ENTRY scholarship.awarded -4000000");
        addsUp(explanation, -4_000_000);
    }

    @Test
    void tellsWhatEndedWithItsAssociation() {
        JsonNode explanation = get("/audit/explain?measure=members&asOf=2024-12-31&association="
                + AuditedLedger.DISSOLVED + "&comparedTo=" + ledger.admitted());

        assertThat(changes(explanation)).containsExactly(ledger.dissolved() + " ENDING association.dissolved -40");
        addsUp(explanation, -40);
    }

    @Test
    void tellsWhatAnAssociationTookWithItToAnotherDistrict() {
        JsonNode gained =
                get("/audit/explain?measure=mobilised&asOf=2023-12-31&unit=844&comparedTo=" + ledger.donated());
        JsonNode lost = get("/audit/explain?measure=mobilised&asOf=2023-12-31&unit=842&comparedTo=" + ledger.donated());

        assertThat(changes(gained))
                .as("as it was known, then what became known since")
                .containsExactly(
                        "RECLASSIFIED " + AuditedLedger.CANG_LONG + " true 50000000",
                        ledger.corrected() + " CORRECTION donation.corrected -5000000",
                        ledger.mistaken() + " LATE_ENTRY donation.recorded 7000000",
                        ledger.voided() + " VOID donation.voided -7000000",
                        ledger.late() + " LATE_ENTRY donation.recorded 9000000");
        addsUp(gained, 54_000_000);
        assertThat(changes(lost)).containsExactly("RECLASSIFIED " + AuditedLedger.CANG_LONG + " false -50000000");
        addsUp(lost, -50_000_000);
    }

    @Test
    void takesTheFigureForNothingWhereTheAssociationOrItsUnitWasNotKnownYet() {
        for (String scope : List.of("association=" + AuditedLedger.CANG_LONG, "unit=842", "district=842")) {
            JsonNode explanation = get("/audit/explain?measure=mobilised&asOf=2023-12-31&comparedTo=1&knownAt="
                    + ledger.donated() + "&" + scope);

            assertThat(explanation.at("/earlier/total").asLong()).isZero();
            assertThat(changes(explanation))
                    .containsExactly(ledger.donated() + " LATE_ENTRY donation.recorded 50000000");
            addsUp(explanation, 50_000_000);
            assertThat(get("/measures/mobilised?asOf=2023-12-31&compareTo.knownAt=1&knownAt=" + ledger.donated() + "&"
                                    + scope)
                            .get("total")
                            .toString())
                    .isEqualTo("{\"value\":50000000,\"comparedValue\":0,\"difference\":50000000}");
        }
        assertThat(problem("/audit/explain?measure=mobilised&comparedTo=1&knownAt=1&unit=842", 404)
                        .get("rule")
                        .asString())
                .isEqualTo("UnitMustBeInForce");
    }

    @Test
    void explainsThatNothingChanged() {
        JsonNode explanation = get(OF_CANG_LONG + "&knownAt=" + ledger.last() + "&comparedTo=" + ledger.last());

        assertThat(explanation.get("changes")).isEmpty();
        addsUp(explanation, 0);
    }

    @Test
    void comparesWithAnInstant() {
        String recordedAt = get("/measures/mobilised?knownAt=" + ledger.donated())
                .at("/coordinates/knownAt/recordedAt")
                .asString();

        assertThat(get(OF_CANG_LONG + "&comparedTo=" + recordedAt)
                        .at("/earlier/knownAt/position")
                        .asLong())
                .isEqualTo(ledger.donated());
    }

    @Test
    void givesAllPagesOneAfterTheOther() {
        String path = "/audit/explain?measure=mobilised&asOf=2023-12-31&unit=844&comparedTo=" + ledger.donated()
                + "&knownAt=" + ledger.last();
        JsonNode whole = get(path);
        for (int limit : List.of(1, 2, 3, 4, 5)) {
            List<String> paged = new ArrayList<>();
            for (String next = ""; next != null; ) {
                JsonNode page = get(path + "&limit=" + limit + (next.isEmpty() ? "" : "&after=" + next));
                assertThat(page.get("subtotals")).isEqualTo(whole.get("subtotals"));
                changes(page).forEach(paged::add);
                next = page.has("next") ? page.get("next").asString() : null;
            }
            assertThat(paged)
                    .as("limit %d", limit)
                    .hasSize(5)
                    .containsExactlyElementsOf(changes(whole).toList());
        }
        assertThat(whole.get("count").asLong()).isEqualTo(5);
    }

    @Test
    void givesATidyTable() {
        String table = ask(
                        "/audit/explain?measure=mobilised&asOf=2023-12-31&unit=842&comparedTo=" + ledger.donated()
                                + "&knownAt=" + ledger.last(),
                        "text/csv")
                .body();
        assertThat(table).isEqualTo("""
                measure,asOf,from,to,comparedTo,knownAt,boundaries,filterUnit,kind,position,ordinal,recordedAt,eventType,eventId,\
                association,included,dimensions,effectiveOn,entryId,unit,amount\r
                mobilised,2023-12-31,,,%d,%d,2023-12-31,842,RECLASSIFIED,,,,,,%s,false,,,,VND,-50000000\r
                """.formatted(ledger.donated(), ledger.last(), AuditedLedger.CANG_LONG));
    }

    /** An example that is no answer misleads. */
    @Test
    void isDescribedByAnExampleThatIsAnAnswer() {
        JsonNode operation = description().at("/paths/~1api~1v1~1audit~1explain/get");
        JsonNode example = operation.at("/responses/200/content/application~1json/example");

        Explanation answer = JsonMapper.shared().treeToValue(example, Explanation.class);
        assertThat(JsonMapper.shared().writeValueAsString(answer)).isEqualTo(example.toString());
        assertThat(answer.later().total() - answer.earlier().total())
                .isEqualTo(answer.difference())
                .isEqualTo(answer.sumOfChanges())
                .isEqualTo(answer.changes().stream().mapToLong(Change::amount).sum());
        assertThat(operation.findValuesAsString("name"))
                .contains("measure", "asOf", "knownAt", "association", "unit", "form", "limit", "after", "comparedTo");
        assertThat(operation.get("responses").propertyNames()).contains("200", "400", "404", "503");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measure=mobilised                           | 400 | ParameterMustBeGiven | a position such as",
                "comparedTo=1                                | 400 | ParameterMustBeGiven | /api/v1/measures",
                "measure=mobilised&comparedTo=5&knownAt=4    | 400 | ComparedToMustNotBeLater | a position up to 4",
                "measure=mobilised&comparedTo=x              | 400 | ParameterMustBeReadable | a position such as",
                "measure=mobilised&comparedTo=9999           | 400 | PositionMustBeRecorded | a position up to",
                "measure=mobilised&comparedTo=2999-01-01T00:00:00Z | 400 | KnownAtMustNotBeInTheFuture | up to",
                "measure=mobilised&comparedTo=1&unit=843     | 404 | UnitMustBeInForce | boundaries",
                "measure=mobilised&comparedTo=1&groupBy=form | 400 | ParameterMustBeKnown | comparedTo",
                "measure=mobilised&comparedTo=1&limit=2000   | 400 | ParameterMustBeReadable | from 1 to 1000",
            })
    void refuses(String question, int status, String rule, String expected) {
        JsonNode refused = problem("/audit/explain?" + question.strip(), status);
        assertThat(refused.get("rule").asString()).isEqualTo(rule);
        assertThat(refused.get("expected").asString()).contains(expected);
        assertThat(refused.get("title").asString()).doesNotContain(rule);
    }

    private static void addsUp(JsonNode explanation, long difference) {
        assertThat(explanation.get("difference").asLong()).isEqualTo(difference);
        assertThat(explanation.get("sumOfChanges").asLong()).isEqualTo(difference);
        assertThat(explanation.at("/later/total").asLong()
                        - explanation.at("/earlier/total").asLong())
                .isEqualTo(difference);
        assertThat(explanation
                        .get("subtotals")
                        .valueStream()
                        .mapToLong(subtotal -> subtotal.get("amount").asLong())
                        .sum())
                .isEqualTo(difference);
    }

    private static Stream<String> subtotals(JsonNode explanation) {
        return explanation
                .get("subtotals")
                .valueStream()
                .map(subtotal -> "%s %d %d"
                        .formatted(
                                subtotal.get("kind").asString(),
                                subtotal.get("count").asLong(),
                                subtotal.get("amount").asLong()));
    }

    private static Stream<String> changes(JsonNode explanation) {
        return explanation.get("changes").valueStream().map(ExplainApiTest::inShort);
    }

    private static String inShort(JsonNode change) {
        String kind = change.get("kind").asString();
        long amount = change.get("amount").asLong();
        return change.has("position")
                ? "%d %s %s %d"
                        .formatted(
                                change.get("position").asLong(),
                                kind,
                                change.get("eventType").asString(),
                                amount)
                : "%s %s %s %d"
                        .formatted(
                                kind,
                                change.get("association").asString(),
                                change.get("included").asBoolean(),
                                amount);
    }
}
