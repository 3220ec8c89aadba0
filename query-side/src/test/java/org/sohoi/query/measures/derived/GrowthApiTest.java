package org.sohoi.query.measures.derived;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a request for a growth is answered. */
class GrowthApiTest extends TwoAssociations {

    @Test
    void dividesTheIncreaseByWhatThereWasBefore() {
        assertThat(ask("/measures/mobilised-growth?from=2023-04-01&to=2023-07-01&groupBy=donorKind", JSON)
                        .body())
                .endsWith("""
                "groupBy":["donorKind"],"rows":[\
                {"group":{"donorKind":"COLLECTIVE"},"numerator":-10000000,"denominator":10000000,"value":-1.0000},\
                {"group":{"donorKind":"INDIVIDUAL"},"numerator":3000000,"denominator":0}],\
                "total":{"numerator":-7000000,"denominator":10000000,"value":-0.7000}}""");
    }

    @Test
    void comparesADayWithTheSameOneAYearBefore() {
        assertThat(ask("/measures/members-growth?asOf=2024-03-01", JSON).body())
                .endsWith("\"total\":{\"numerator\":2,\"denominator\":5,\"value\":0.4000}}");
        assertThat(ask("/measures/members-growth?asOf=2023-03-01", JSON).body())
                .endsWith("\"total\":{\"numerator\":5,\"denominator\":0}}");
    }

    /** The quarters stand beside the quarters before; the half year, as a whole, beside the half year before. */
    @Test
    void comparesEveryIntervalWithTheOneBeforeAndTheWholeWithTheWholeBefore() {
        String series = "/measures/members-growth?from=2023-01-01&to=2023-07-01&interval=quarter&association=" + ONE;
        assertThat(ask(series, JSON).body()).endsWith("""
                "totals":[\
                {"from":"2023-01-01","to":"2023-04-01","numerator":5,"denominator":0},\
                {"from":"2023-04-01","to":"2023-07-01","numerator":2,"denominator":5,"value":0.4000}],\
                "total":{"numerator":7,"denominator":0}}""");
        assertThat(ask(series, "text/csv").body())
                .contains(",2023-01-01,2023-04-01,", ",SHARE,5,0,\r\n")
                .contains(",2023-04-01,2023-07-01,", ",SHARE,2,5,0.4000\r\n");
    }

    /** In points: of a fall, nothing has a share. */
    @Test
    void comparesGrowthsInPoints() {
        String path = "/measures/mobilised-growth?from=2023-07-01&to=2023-10-01&compareTo=previous&association=" + ONE;
        assertThat(ask(path, JSON).body()).endsWith("""
                "total":{"numerator":-2000000,"denominator":2000000,"value":-1.0000,\
                "comparedNumerator":-8000000,"comparedDenominator":10000000,"comparedValue":-0.8000,\
                "difference":-0.2000}}""");
    }

    @Test
    void ranksGroupsByTheirGrowth() {
        String path = "/measures/mobilised-growth?from=2023-04-01&to=2023-07-01&groupBy=donorKind&top=1";
        assertThat(get(path).get("rows")).hasSize(2);
        assertThat(get(path).at("/rows/0/group/donorKind").asString()).isEqualTo("COLLECTIVE");
        assertThat(get(path).at("/rows/1/other").asBoolean()).isTrue();
        assertThat(get(path).at("/rows/1/numerator").asLong()).isEqualTo(3_000_000);
    }

    @Test
    void tracesWhatThereIsAndWhatThereWasOnAllPages() {
        String growth = "/audit/trace?measure=members-growth&asOf=2024-06-01&part=";
        assertThat(get(growth + "current").get("total").asLong()).isEqualTo(7);
        assertThat(get(growth + "previous").get("total").asLong()).isEqualTo(7);
        assertThat(get(growth + "previous").at("/coordinates/asOf").asString()).isEqualTo("2023-06-01");

        var first = ask(growth + "previous&limit=1", JSON);
        String link = first.headers().firstValue("Link").orElseThrow();
        JsonNode second = get("/audit/trace" + link.substring(1, link.indexOf('>')));
        assertThat(second.at("/coordinates/asOf").asString()).isEqualTo("2023-06-01");
        assertThat(second.get("sumUpToHere").asLong()).isEqualTo(7);
        assertThat(second.has("next")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/measures/members-growth?from=2023-01-15&to=2023-07-01&interval=month | IntervalsMustBeWhole | from 2023-01-01, to 2023-07-01",
                "/measures/members-growth?groupBy=form                | DimensionMustBelongToTheMeasure | level",
                "/audit/trace?measure=members-growth                  | PartMustBeNamed | part=current or part=previous",
                "/audit/trace?measure=average-donation                | PartMustBeNamed | part=numerator or part=denominator",
                "/audit/trace?measure=average-donation&part=previous  | PartMustBeOfTheMeasure | part=numerator",
                "/audit/trace?measure=members&part=numerator          | PartMustBeOfTheMeasure | no part",
                "/audit/trace?measure=average-donation&part=whole     | ParameterMustBeReadable | NUMERATOR",
                "/audit/trace?measure=average-donation&part=numerator&form=CASH | DimensionMustBelongToTheMeasure | donorKind",
                "/audit/explain?measure=members-growth&comparedTo=1   | PartMustBeNamed | part=current or part=previous",
            })
    void refuses(String question, String rule, String expected) {
        JsonNode problem = problem(question.strip(), 400);
        assertThat(problem.get("rule").asString()).isEqualTo(rule);
        assertThat(problem.get("expected").asString()).contains(expected);
        assertThat(problem.get("title").asString()).isNotEqualTo(rule);
    }
}
