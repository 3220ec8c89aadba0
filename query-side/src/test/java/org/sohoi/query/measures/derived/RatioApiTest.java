package org.sohoi.query.measures.derived;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a request about a ratio is answered. */
class RatioApiTest extends TwoAssociations {

    @Test
    void dividesTheTotalsAndNotTheRows() {
        assertThat(ask("/measures/average-donation?from=2023-01-01&to=2024-01-01&groupBy=association", JSON)
                        .body())
                .startsWith("""
                        {"measure":"average-donation","unit":"VND_PER_DONATION","kind":"RATIO","places":2,"coordinates":{""")
                .endsWith("""
                        "groupBy":["association"],"rows":[\
                        {"group":{"association":"%s"},"numerator":12000000,"denominator":3,"value":4000000.00},\
                        {"group":{"association":"%s"},"numerator":1000000,"denominator":1,"value":1000000.00}],\
                        "total":{"numerator":13000000,"denominator":4,"value":3250000.00}}""".formatted(ONE, OTHER));
    }

    @Test
    void roundsHalfUpAndHasNoValueWhereTheDenominatorIsNothing() {
        JsonNode answer = get("/measures/mobilised-per-member?from=2023-01-01&to=2024-01-01&groupBy=association");
        assertThat(answer.at("/rows/0/value").toString()).isEqualTo("1714285.71");
        assertThat(answer.at("/rows/1").toString())
                .isEqualTo("{\"group\":{\"association\":\"%s\"},\"numerator\":1000000,\"denominator\":0}"
                        .formatted(OTHER));
    }

    @Test
    void takesTheMembersAtTheEndOfEveryInterval() {
        String path = "/measures/mobilised-per-member?from=2023-01-01&to=2023-07-01&interval=quarter&association=";
        assertThat(ask(path + ONE, JSON).body()).endsWith("""
                "totals":[\
                {"from":"2023-01-01","to":"2023-04-01","numerator":10000000,"denominator":5,"value":2000000.00},\
                {"from":"2023-04-01","to":"2023-07-01","numerator":2000000,"denominator":7,"value":285714.29}],\
                "total":{"numerator":12000000,"denominator":7,"value":1714285.71}}""");
    }

    @Test
    void sharesOutSustainableAid() {
        JsonNode answer = get("/measures/sustainable-aid-share?from=2023-01-01&to=2024-01-01&groupBy=category");
        assertThat(answer.get("total").toString())
                .isEqualTo("{\"numerator\":1000000,\"denominator\":3000000,\"value\":0.3333}");
        assertThat(answer.at("/rows/0/group/category").asString()).isEqualTo("DISABLED");
    }

    @Test
    void offersOnlyWhatBothPartsHaveAndNeitherFixes() {
        assertThat(problem("/measures/sustainable-aid-share?groupBy=supportKind", 400)
                        .toString())
                .contains("DimensionMustBelongToTheMeasure", "sustainable-aid-share has no supportKind", "category");
        problem("/measures/sustainable-aid-share?disbursementKind=REWARD", 400);
        problem("/measures/average-donation?form=CASH", 400);
        assertThat(get("/measures/average-donation?donorKind=COLLECTIVE")
                        .at("/total/denominator")
                        .asLong())
                .isEqualTo(1);
    }

    @Test
    void givesATidyTable() {
        String table = ask(
                        "/measures/average-donation?asOf=2023-12-31&groupBy=donorKind&association=" + ONE, "text/csv")
                .body();
        assertThat(table)
                .startsWith(
                        "measure,donorKind,asOf,from,to,knownAt,recordedAt,boundaries,filterAssociation,filterTiers,unit,"
                                + "numerator,denominator,value\r\naverage-donation,COLLECTIVE,2023-12-31,,,")
                .contains(",VND_PER_DONATION,10000000,1,10000000.00\r\n")
                .contains(",VND_PER_DONATION,2000000,2,1000000.00\r\n");
    }
}
