package org.sohoi.query.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.query.QuerySideStack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From figures to events. */
class TraceApiTest extends QuerySideStack {

    private final AuditedLedger ledger = new AuditedLedger(this::record);

    @BeforeAll
    void recordTheLedger() {
        ledger.recordAll();
    }

    @Test
    void namesTheEventOfEveryAmount() {
        JsonNode trace = get("/audit/trace?measure=mobilised&asOf=2023-12-31&form=CASH&association="
                + AuditedLedger.CANG_LONG + "&knownAt=" + ledger.last());

        assertThat(trace.get("total").asLong()).isEqualTo(45_000_000);
        assertThat(trace.get("count").asLong()).isEqualTo(4);
        assertThat(trace.get("sumUpToHere").asLong()).isEqualTo(45_000_000);
        assertThat(trace.has("next")).isFalse();
        assertThat(trace.get("contributions").valueStream().map(TraceApiTest::inShort))
                .containsExactly(
                        ledger.donated() + " donation.recorded ENTERED 50000000",
                        ledger.corrected() + " donation.corrected CORRECTED -5000000",
                        ledger.mistaken() + " donation.recorded ENTERED 7000000",
                        ledger.voided() + " donation.voided VOIDED -7000000");
        JsonNode first = trace.get("contributions").get(0);
        assertThat(first.get("association").asString()).isEqualTo(AuditedLedger.CANG_LONG.toString());
        assertThat(first.get("dimensions").toString()).isEqualTo("{\"form\":\"CASH\",\"donorKind\":\"INDIVIDUAL\"}");
        assertThat(first.get("effectiveOn").asString()).isEqualTo("2023-03-10");
        assertThat(first.get("entryId").asString()).isEqualTo(AuditedLedger.DONATION.toString());
        assertThat(first.get("eventId").asString()).hasSize(36);
        assertThat(first.get("recordedAt").asString())
                .isEqualTo(get("/measures/mobilised?knownAt=" + ledger.donated())
                        .at("/coordinates/knownAt/recordedAt")
                        .asString());
    }

    @Test
    void stopsAtTheMomentAskedFor() {
        String path = "/audit/trace?measure=mobilised&asOf=2023-12-31&association=" + AuditedLedger.CANG_LONG
                + "&knownAt=" + ledger.donated();
        String before = ask(path, "application/json").body();

        assertThat(get(path).get("total").asLong()).isEqualTo(50_000_000);
        assertThat(get(path).get("contributions")).hasSize(1);
        record("other", AuditedLedger.donation(AuditedLedger.CANG_LONG, 1));
        assertThat(ask(path, "application/json").body()).isEqualTo(before);
    }

    @Test
    void takesFromTheFundWhatWasGivenAway() {
        JsonNode trace = get("/audit/trace?measure=fund-balance&asOf=2023-12-31&association=" + AuditedLedger.CAU_KE);

        assertThat(trace.get("contributions").valueStream().map(TraceApiTest::inShort))
                .containsExactly(
                        ledger.opened() + " fund-year.opened ENTERED 1000000",
                        ledger.late() + " donation.recorded ENTERED 9000000",
                        ledger.awarded() + " scholarship.awarded ENTERED -4000000");
        assertThat(trace.get("total").asLong()).isEqualTo(6_000_000);
        assertThat(trace.get("sumUpToHere").asLong()).isEqualTo(6_000_000);
    }

    @Test
    void countsAPeriodOfAFlowAndAllThatCameBeforeOfAStock() {
        String period = "from=2023-06-01&to=2024-01-01&association=" + AuditedLedger.CAU_KE;

        assertThat(get("/audit/trace?measure=mobilised&" + period).get("count").asLong())
                .isZero();
        assertThat(get("/audit/trace?measure=fund-balance&" + period)
                        .get("count")
                        .asLong())
                .isEqualTo(3);
    }

    @Test
    void tellsWhatEndedWithItsAssociation() {
        JsonNode trace = get("/audit/trace?measure=members&asOf=2024-12-31&association=" + AuditedLedger.DISSOLVED);

        assertThat(trace.get("total").asLong()).isZero();
        assertThat(trace.get("contributions").valueStream().map(TraceApiTest::inShort))
                .containsExactly(
                        ledger.admitted() + " members.admitted ENTERED 40",
                        ledger.dissolved() + " association.dissolved ENDED -40");
    }

    @Test
    void followsAnAssociationToItsDistrict() {
        String mobilised = "/audit/trace?measure=mobilised&asOf=2023-12-31&unit=844&knownAt=";

        assertThat(associations(get(mobilised + (ledger.moved() - 1)))).containsOnly(AuditedLedger.CAU_KE.toString());
        JsonNode moved = get(mobilised + ledger.moved());
        assertThat(associations(moved))
                .containsOnly(AuditedLedger.CAU_KE.toString(), AuditedLedger.CANG_LONG.toString());
        assertThat(moved.get("total").asLong())
                .isEqualTo(moved.get("sumUpToHere").asLong())
                .isEqualTo(45_000_000 + 9_000_000);
    }

    @Test
    void givesAllPagesOneAfterTheOther() {
        String path = "/audit/trace?measure=mobilised&asOf=2023-12-31&knownAt=" + ledger.last();
        JsonNode whole = get(path + "&limit=1000");
        List<JsonNode> paged = new ArrayList<>();
        long sum = 0;
        for (String next = ""; next != null; ) {
            JsonNode page = get(path + "&limit=2" + (next.isEmpty() ? "" : "&after=" + next));
            assertThat(page.get("contributions").size()).isBetween(1, 2);
            page.get("contributions").forEach(paged::add);
            sum += page.get("contributions")
                    .valueStream()
                    .mapToLong(TraceApiTest::amount)
                    .sum();
            assertThat(page.get("sumUpToHere").asLong()).isEqualTo(sum);
            next = page.has("next") ? page.get("next").asString() : null;
        }

        assertThat(paged)
                .hasSizeGreaterThan(4)
                .isEqualTo(List.copyOf(whole.get("contributions").values()));
        assertThat(sum).isEqualTo(whole.get("total").asLong());
        assertThat(get(path + "&after=99999.0").get("contributions")).isEmpty();
        assertThat(get(path + "&after=99999.0").get("sumUpToHere").asLong()).isEqualTo(sum);
    }

    @Test
    void givesATidyTable() {
        String table = ask(
                        "/audit/trace?measure=fund-balance&asOf=2023-12-31&association=" + AuditedLedger.CAU_KE,
                        "text/csv")
                .body();
        assertThat(table.lines().findFirst())
                .contains(
                        "measure,asOf,from,to,knownAt,boundaries,filterAssociation,filterTiers,position,ordinal,recordedAt,eventType,eventId,"
                                + "association,dimensions,effectiveOn,entryId,cause,unit,amount");
        assertThat(table)
                .contains("scholarship.awarded", "category=PUPIL disbursementKind=SCHOLARSHIP", ",VND,-4000000");
    }

    /** An example that is no answer misleads. */
    @Test
    void isDescribedByAnExampleThatIsAnAnswer() {
        JsonNode operation = description().at("/paths/~1api~1v1~1audit~1trace/get");
        JsonNode example = operation.at("/responses/200/content/application~1json/example");

        Trace answer = JsonMapper.shared().treeToValue(example, Trace.class);
        assertThat(JsonMapper.shared().writeValueAsString(answer)).isEqualTo(example.toString());
        assertThat(answer.contributions().stream()
                        .mapToLong(Contribution::amount)
                        .sum())
                .isEqualTo(answer.total())
                .isEqualTo(answer.sumUpToHere());
        assertThat(operation.findValuesAsString("name"))
                .contains("measure", "asOf", "knownAt", "association", "unit", "form", "limit", "after");
        assertThat(operation.get("responses").propertyNames()).contains("200", "400", "404", "503");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asOf=2023-01-01                     | 400 | ParameterMustBeGiven | /api/v1/measures",
                "measure=nothing                     | 404 | MeasureMustBeKnown | mobilised",
                "measure=mobilised&groupBy=form      | 400 | ParameterMustBeKnown | measure",
                "measure=mobilised&interval=month    | 400 | ParameterMustBeKnown | limit",
                "measure=mobilised&limit=0           | 400 | ParameterMustBeReadable | from 1 to 1000",
                "measure=mobilised&limit=1001        | 400 | ParameterMustBeReadable | from 1 to 1000",
                "measure=mobilised&after=7           | 400 | ParameterMustBeReadable | 4711.0",
                "measure=mobilised&after=7.-1        | 400 | ParameterMustBeReadable | 4711.0",
                "measure=mobilised&after=7.99999999999 | 400 | ParameterMustBeReadable | 4711.0",
                "measure=mobilised&unit=99           | 404 | UnitMustBeInForce | boundaries",
                "measure=members&form=CASH           | 400 | DimensionMustBelongToTheMeasure | commune",
            })
    void refuses(String question, int status, String rule, String expected) {
        JsonNode refused = problem("/audit/trace?" + question.strip(), status);
        assertThat(refused.get("rule").asString()).isEqualTo(rule);
        assertThat(refused.get("expected").asString()).contains(expected);
        assertThat(refused.get("title").asString()).doesNotContain(rule);
    }

    private static Set<String> associations(JsonNode trace) {
        return Set.copyOf(trace.get("contributions")
                .valueStream()
                .map(contribution -> contribution.get("association").asString())
                .distinct()
                .toList());
    }

    private static String inShort(JsonNode contribution) {
        return "%d %s %s %d"
                .formatted(
                        contribution.get("position").asLong(),
                        contribution.get("eventType").asString(),
                        contribution.get("cause").asString(),
                        amount(contribution));
    }

    private static long amount(JsonNode contribution) {
        return contribution.get("amount").asLong();
    }
}
