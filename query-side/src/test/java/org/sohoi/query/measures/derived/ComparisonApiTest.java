package org.sohoi.query.measures.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.events.fund.DonorKind;
import tools.jackson.databind.JsonNode;

/** What a request with {@code compareTo} is answered. */
class ComparisonApiTest extends TwoAssociations {

    private static final String SECOND_QUARTER = "/measures/mobilised?from=2023-04-01&to=2023-07-01";

    @Test
    void putsThePreviousPeriodBesideThePeriodRowByRow() {
        String answer = ask(SECOND_QUARTER + "&compareTo=previous&groupBy=donorKind", JSON)
                .body();
        assertThat(answer)
                .startsWith("""
                        {"measure":"mobilised","unit":"VND","kind":"FLOW","coordinates":{"from":"2023-04-01","to":"2023-07-01",""")
                .contains("\"comparedTo\":{\"from\":\"2023-01-01\",\"to\":\"2023-04-01\",")
                .endsWith("""
                        "groupBy":["donorKind"],"rows":[\
                        {"group":{"donorKind":"COLLECTIVE"},"value":0,"comparedValue":10000000,"difference":-10000000,"growth":-1.0000},\
                        {"group":{"donorKind":"INDIVIDUAL"},"value":3000000,"comparedValue":0,"difference":3000000}],\
                        "total":{"value":3000000,"comparedValue":10000000,"difference":-7000000,"growth":-0.7000}}""");
        JsonNode coordinates = get(SECOND_QUARTER + "&compareTo=previous");
        assertThat(coordinates.at("/comparedTo/boundaries")).isEqualTo(coordinates.at("/coordinates/boundaries"));
        assertThat(coordinates.at("/comparedTo/knownAt")).isEqualTo(coordinates.at("/coordinates/knownAt"));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2024-01-01&to=2025-01-01, 2023-01-01, 2024-01-01",
        "from=2023-03-15&to=2023-04-15, 2023-02-15, 2023-03-15",
        "from=2023-03-06&to=2023-03-13, 2023-02-27, 2023-03-06",
        "from=2023-01-01&to=2023-08-26, 2022-05-09, 2023-01-01",
    })
    void previousIsAsManyWholeMonthsOrElseAsManyDays(String period, LocalDate from, LocalDate to) {
        JsonNode answer = get("/measures/mobilised?compareTo=previous&" + period);
        assertThat(answer.at("/comparedTo/from").asString()).isEqualTo(from.toString());
        assertThat(answer.at("/comparedTo/to").asString()).isEqualTo(to.toString());
    }

    @Test
    void previousToADayIsThatDayAYearBefore() {
        JsonNode answer = get("/measures/members?asOf=2024-02-29&compareTo=previous");
        assertThat(answer.at("/comparedTo/asOf").asString()).isEqualTo("2023-02-28");
        assertThat(answer.get("total").toString())
                .isEqualTo("{\"value\":7,\"comparedValue\":5,\"difference\":2,\"growth\":0.4}");
    }

    @Test
    void comparesWhatIsKnownWithWhatWasKnown() {
        long before = head();
        donate(ONE, LocalDate.of(2024, 3, 1), DonorKind.INDIVIDUAL, 250_000);
        JsonNode answer = get("/measures/mobilised?from=2024-01-01&to=2025-01-01&compareTo.knownAt=" + before);
        assertThat(answer.at("/comparedTo/knownAt/position").asLong()).isEqualTo(before);
        assertThat(answer.at("/comparedTo/from").asString()).isEqualTo("2024-01-01");
        assertThat(answer.get("total").toString())
                .isEqualTo("{\"value\":250000,\"comparedValue\":0,\"difference\":250000}");
    }

    @Test
    void comparesRatiosWithTheirParts() {
        String answer = ask(
                        "/measures/average-donation?from=2023-04-01&to=2023-07-01&compareTo.from=2023-01-01&compareTo.to=2023-04-01",
                        JSON)
                .body();
        assertThat(answer).contains("\"kind\":\"RATIO\",\"places\":2,").endsWith("""
                        "total":{"numerator":3000000,"denominator":3,"value":1000000.00,\
                        "comparedNumerator":10000000,"comparedDenominator":1,"comparedValue":10000000.00,\
                        "difference":-9000000.00,"growth":-0.9000}}""");
    }

    @Test
    void aRatioOfNothingHasNoDifferenceToAnything() {
        assertThat(ask("/measures/average-donation?asOf=2023-12-31&compareTo.asOf=2022-12-31", JSON)
                        .body())
                .endsWith("""
                        "total":{"numerator":13000000,"denominator":4,"value":3250000.00,\
                        "comparedNumerator":0,"comparedDenominator":0}}""");
    }

    @ParameterizedTest
    @CsvSource({
        "mobilised, month, from=2023-01-01&to=2024-01-01, from=2022-12-01&to=2023-12-01",
        "mobilised, week, from=2023-01-02&to=2023-07-03, from=2022-12-26&to=2023-06-26",
        "mobilised, year, from=2022-01-01&to=2025-01-01, from=2021-01-01&to=2024-01-01",
        "members, quarter, from=2023-01-01&to=2024-07-01, from=2022-10-01&to=2024-04-01",
        "average-donation, month, from=2023-01-01&to=2023-08-01, from=2022-12-01&to=2023-07-01",
    })
    void putsTheIntervalBeforeBesideEach(String measure, String interval, String period, String before) {
        String series = "/measures/" + measure + "?groupBy=association&interval=" + interval + "&";
        JsonNode compared = get(series + period + "&compareTo=previous");
        JsonNode now = get(series + period);
        JsonNode then = get(series + before + "&boundaries="
                + compared.at("/comparedTo/boundaries").asString());
        assertSideBySide(compared, now, then);
    }

    @Test
    void putsTheSameMonthOfAnotherYearBesideEach() {
        String series = "/measures/mobilised?interval=month&";
        JsonNode compared =
                get(series + "from=2024-01-01&to=2025-01-01&compareTo.from=2023-01-01&compareTo.to=2024-01-01");
        assertSideBySide(
                compared,
                get(series + "from=2024-01-01&to=2025-01-01"),
                get(series + "from=2023-01-01&to=2024-01-01&boundaries="
                        + compared.at("/comparedTo/boundaries").asString()));
    }

    /** Every figure is that of the series by itself. */
    private static void assertSideBySide(JsonNode compared, JsonNode now, JsonNode then) {
        assertThat(compared.get("interval")).isEqualTo(now.get("interval"));
        assertThat(compared.get("rows").size())
                .isGreaterThanOrEqualTo(now.get("rows").size())
                .isGreaterThanOrEqualTo(then.get("rows").size())
                .isPositive();
        assertThat(compared.get("totals").size()).isEqualTo(now.get("totals").size());
        Map<String, String> ofNow = values(now);
        Map<String, String> ofThen = values(then);
        String none = compared.get("kind").asString().equals("RATIO") ? "" : "0";
        for (String part : List.of("rows", "totals")) {
            int last = compared.get(part).size() - 1;
            for (JsonNode row : compared.get(part)) {
                String group = row.path("group").toString();
                assertThat(row.path("value").asString())
                        .isEqualTo(ofNow.getOrDefault(group + row.get("from").asString(), none));
                assertThat(row.path("comparedValue").asString())
                        .isEqualTo(ofThen.getOrDefault(
                                group + row.get("comparedFrom").asString(), none));
            }
            assertThat(compared.get(part).get(last).get("to")).isEqualTo(now.at("/coordinates/to"));
            assertThat(compared.get(part).get(last).get("comparedTo")).isEqualTo(then.at("/coordinates/to"));
        }
    }

    /** By group, none for the totals, and first day. */
    private static Map<String, String> values(JsonNode series) {
        Map<String, String> values = new HashMap<>();
        for (String part : List.of("rows", "totals")) {
            for (JsonNode row : series.get(part)) {
                values.put(
                        row.path("group").toString() + row.get("from").asString(),
                        row.path("value").asString());
            }
        }
        return values;
    }

    @Test
    void givesATidyTable() {
        assertThat(ask(SECOND_QUARTER + "&compareTo=previous&groupBy=donorKind", "text/csv")
                        .body())
                .startsWith("measure,donorKind,asOf,from,to,knownAt,recordedAt,boundaries,comparedAsOf,comparedFrom,"
                        + "comparedTo,comparedKnownAt,comparedRecordedAt,comparedBoundaries,unit,value,comparedValue,"
                        + "difference,growth\r\nmobilised,COLLECTIVE,,2023-04-01,2023-07-01,")
                .contains(",VND,0,10000000,-10000000,-1.0000\r\n", ",VND,3000000,0,3000000,\r\n");
        assertThat(ask(
                                "/measures/mobilised?from=2023-03-01&to=2023-07-01&interval=month&compareTo=previous&boundaries=2023-06-30",
                                "text/csv")
                        .body()
                        .replaceAll("[^,]*T[^,]*Z", "T")
                        .lines())
                .elements(3, 4)
                .allMatch(
                        row -> row.matches(
                                "mobilised,,2023-0(5-01,2023-06|6-01,2023-07)-01,\\d+,T,2023-06-30,,2023-0(4-01,2023-05|5-01,2023-06)-01,\\d+,T,2023-06-30,VND,1500000,(0,1500000,|1500000,0,0.0000)"));
        assertThat(ask("/measures/average-donation?asOf=2023-12-31&compareTo=previous", "text/csv")
                        .body())
                .contains(
                        "unit,numerator,denominator,value,comparedNumerator,comparedDenominator,comparedValue,difference")
                .contains(",VND_PER_DONATION,13000000,4,3250000.00,0,0,,,\r\n");
        assertThat(ask(SECOND_QUARTER + "&compareTo=previous&form=CASH", "text/csv")
                        .body())
                .contains("comparedBoundaries,filterForm,unit,", ",CASH,VND,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=2023-01-01&to=2023-12-15&interval=month&compareTo=previous | IntervalsMustBeWhole | from 2023-01-01, to 2024-01-01",
                "from=2023-01-02&to=2023-02-06&interval=week&compareTo.from=2022-01-03&compareTo.to=2022-02-14 | SeriesMustCorrespond | a period of 5 intervals",
                "asOf=2023-12-31&interval=month&compareTo=previous    | SeriesMustHaveAPeriod | from and to",
                "from=2023-01-01&to=2024-01-01&interval=month&compareTo.asOf=2022-12-31 | SeriesMustHaveAPeriod | from and to",
                "compareTo=next                                       | ParameterMustBeReadable | previous",
                "compareTo=previous&compareTo.asOf=2022-01-01         | DatesMustAgree | without other dates",
                "compareTo.asOf=2022-01-01&compareTo.from=2022-01-01  | DatesMustAgree | asOf alone",
                "compareTo.from=2022-01-01                            | DatesMustAgree | compareTo.to",
                "compareTo.from=2022-01-02&compareTo.to=2022-01-01    | DatesMustAgree | compareTo.from",
                "compareTo.knownAt=99999                              | PositionMustBeRecorded | compareTo.knownAt",
                "compareTo.knownAt=then                               | ParameterMustBeReadable | compareTo.knownAt",
                "compareTo.boundaries=then                            | ParameterMustBeReadable | compareTo.boundaries",
                "compareTo.minPosition=1                              | ParameterMustBeKnown | compareTo.knownAt",
            })
    void refuses(String parameters, String rule, String named) {
        JsonNode problem = problem("/measures/mobilised?" + parameters, 400);
        assertThat(problem.get("rule").asString()).isEqualTo(rule);
        assertThat(problem.toString()).contains(named);
        assertThat(problem.get("title").asString()).isNotEqualTo(rule);
    }
}
