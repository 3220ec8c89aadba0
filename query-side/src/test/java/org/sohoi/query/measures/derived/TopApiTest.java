package org.sohoi.query.measures.derived;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a request with {@code top} is answered. */
class TopApiTest extends TwoAssociations {

    private static final String BY_ASSOCIATION_AND_DONOR =
            "/measures/donations?from=2023-01-01&to=2024-01-01&groupBy=association,donorKind";

    @Test
    void listsTheGreatestFirstAndTheRestInOneRow() {
        assertThat(ask(BY_ASSOCIATION_AND_DONOR + "&top=1", JSON).body()).endsWith("""
                "groupBy":["association","donorKind"],"top":1,"rows":[\
                {"group":{"association":"%s","donorKind":"INDIVIDUAL"},"value":2},\
                {"group":{"association":null,"donorKind":null},"other":true,"value":2}],"total":4}""".formatted(ONE));
    }

    @Test
    void equalGroupsComeInTheirOrder() {
        JsonNode rows = get(BY_ASSOCIATION_AND_DONOR + "&top=2").get("rows");
        assertThat(rows.at("/1/group").toString())
                .isEqualTo("{\"association\":\"%s\",\"donorKind\":\"COLLECTIVE\"}".formatted(ONE));
        assertThat(rows.at("/2/value").asLong()).isEqualTo(1);
    }

    @Test
    void hasNoOthersWhenAllAreListed() {
        JsonNode rows = get(BY_ASSOCIATION_AND_DONOR + "&top=3").get("rows");
        assertThat(rows).hasSize(3);
        assertThat(rows.toString()).doesNotContain("other");
    }

    @Test
    void ranksAComparisonByTheLaterValues() {
        String path = "/measures/mobilised?from=2023-04-01&to=2023-07-01&compareTo=previous&groupBy=donorKind&top=1";
        assertThat(ask(path, JSON).body()).contains("""
                "top":1,"rows":[\
                {"group":{"donorKind":"INDIVIDUAL"},"value":3000000,"comparedValue":0,"difference":3000000},\
                {"group":{"donorKind":null},"other":true,"value":0,"comparedValue":10000000,\
                "difference":-10000000,"growth":-1.0000}],""");
        assertThat(ask(path, "text/csv").body())
                .startsWith("measure,donorKind,other,asOf,")
                .contains("mobilised,INDIVIDUAL,,,2023", "mobilised,,true,,2023");
    }

    @Test
    void dividesTheOthersOfARatioTogether() {
        String path = "/measures/average-donation?from=2023-01-01&to=2024-01-01&groupBy=association,donorKind&top=1";
        assertThat(ask(path, JSON).body()).endsWith("""
                "groupBy":["association","donorKind"],"top":1,"rows":[\
                {"group":{"association":"%s","donorKind":"COLLECTIVE"},"numerator":10000000,"denominator":1,"value":10000000.00},\
                {"group":{"association":null,"donorKind":null},"other":true,"numerator":3000000,"denominator":3,"value":1000000.00}],\
                "total":{"numerator":13000000,"denominator":4,"value":3250000.00}}""".formatted(ONE));
        assertThat(ask(path, "text/csv").body())
                .startsWith("measure,association,donorKind,other,asOf,")
                .contains("average-donation,,,true,,2023-01-01");
    }

    /** Who gave most in the half year gave nothing in its second quarter. */
    @Test
    void listsTheGreatestOfAWholeSeriesInEveryInterval() {
        String path =
                "/measures/mobilised?from=2023-01-01&to=2023-07-01&interval=quarter&groupBy=association,donorKind&top=1";
        assertThat(get(path).get("rows").toString()).isEqualTo("""
                [{"group":{"association":"%1$s","donorKind":"COLLECTIVE"},"from":"2023-01-01","to":"2023-04-01","value":10000000},\
                {"group":{"association":"%1$s","donorKind":"COLLECTIVE"},"from":"2023-04-01","to":"2023-07-01","value":0},\
                {"group":{"association":null,"donorKind":null},"other":true,"from":"2023-01-01","to":"2023-04-01","value":0},\
                {"group":{"association":null,"donorKind":null},"other":true,"from":"2023-04-01","to":"2023-07-01","value":3000000}]""".formatted(ONE));
        assertThat(ask(path, "text/csv").body())
                .startsWith("measure,association,donorKind,other,asOf,from,to,")
                .contains("mobilised,,,true,,2023-04-01,2023-07-01,");
    }

    @Test
    void listsTheGreatestOfAComparedSeriesInEveryInterval() {
        JsonNode rows = get("/measures/mobilised?from=2023-04-01&to=2023-10-01&interval=quarter&compareTo=previous"
                        + "&groupBy=donorKind&top=1")
                .get("rows");
        assertThat(rows.findValuesAsString("donorKind").subList(0, 2)).containsOnly("INDIVIDUAL");
        assertThat(rows).hasSize(4);
        assertThat(rows.at("/2/other").asBoolean()).isTrue();
        assertThat(rows.at("/2/comparedFrom").asString()).isEqualTo("2023-01-01");
        assertThat(rows.at("/2/comparedValue").asLong()).isEqualTo(10_000_000);
        assertThat(rows.at("/3/comparedFrom").asString()).isEqualTo("2023-04-01");
    }

    @Test
    void ranksARatioWithoutAValueLast() {
        String path = "/measures/mobilised-per-member?asOf=2023-12-31&groupBy=association&top=1";
        assertThat(get(path).at("/rows/0/group/association").asString()).isEqualTo(ONE.toString());
        assertThat(get(path).at("/rows/1/other").asBoolean()).isTrue();
        assertThat(get(path).at("/rows/1").has("value")).isFalse();
    }

    @Test
    void dividesTheOthersOfAComparedRatioTogether() {
        String path = "/measures/average-donation?from=2023-04-01&to=2023-07-01&compareTo=previous"
                + "&groupBy=association,donorKind&top=1";
        assertThat(ask(path, JSON).body()).contains("""
                "rows":[{"group":{"association":"%s","donorKind":"INDIVIDUAL"},\
                "numerator":2000000,"denominator":2,"value":1000000.00,"comparedNumerator":0,"comparedDenominator":0},\
                {"group":{"association":null,"donorKind":null},"other":true,\
                "numerator":1000000,"denominator":1,"value":1000000.00,\
                "comparedNumerator":10000000,"comparedDenominator":1,"comparedValue":10000000.00,\
                "difference":-9000000.00,"growth":-0.9000}],""".formatted(ONE));
    }

    @Test
    void marksTheOthersInATable() {
        assertThat(ask(BY_ASSOCIATION_AND_DONOR + "&top=1", "text/csv").body())
                .startsWith("measure,association,donorKind,other,asOf,from,to,knownAt,")
                .contains("donations,%s,INDIVIDUAL,,,2023-01-01".formatted(ONE), "donations,,,true,,2023-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "donations?top=1                            | TopMustBeOfGroups | top with groupBy",
                "average-donation?top=1                     | TopMustBeOfGroups | top with groupBy",
                "donations?top=0&groupBy=level              | ParameterMustBeReadable | from 1",
                "donations?top=1001&groupBy=level           | ParameterMustBeReadable | to 1000",
                "donations?top=all&groupBy=level            | ParameterMustBeReadable | whole number",
            })
    void refuses(String question, String rule, String expected) {
        JsonNode problem = problem("/measures/" + question.strip(), 400);
        assertThat(problem.get("rule").asString()).isEqualTo(rule);
        assertThat(problem.get("expected").asString()).contains(expected);
        assertThat(problem.get("title").asString()).isNotEqualTo(rule);
    }
}
