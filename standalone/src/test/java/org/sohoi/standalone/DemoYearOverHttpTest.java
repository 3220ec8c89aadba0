package org.sohoi.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sohoi.events.report.Precision;
import org.sohoi.eventstore.postgresql.LedgerDatabase;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.standalone.demo.province.DemoAssociations;
import org.sohoi.standalone.demo.province.DemoTerritory;
import org.sohoi.standalone.demo.province.Figure;
import org.sohoi.standalone.demo.province.Figures;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The whole demo year on the whole stack, asked over HTTP. */
@TestMethodOrder(OrderAnnotation.class)
class DemoYearOverHttpTest {

    private static final DatabaseAddress DATABASE = TestDatabases.freshDatabase();
    private static final DemoAssociations ASSOCIATIONS = new DemoAssociations(new DemoTerritory());

    private static Standalone sohoi;

    @BeforeAll
    static void loadTheYear() {
        sohoi = Standalone.on(DATABASE);
    }

    @AfterAll
    static void stop() {
        sohoi.close();
    }

    @Test
    @Order(1)
    void showsEveryFigureThatWasClaimed() {
        List<Figure> figures = new Figures(1).all();
        assertThat(figures).hasSize(23).allSatisfy(figure -> {
            long found = sohoi.read(question(figure)).get("total").asLong();
            if (figure.precision() == Precision.EXACT) {
                assertThat(found).isEqualTo(figure.value());
            } else {
                assertThat(found).isGreaterThan(figure.value()).isLessThanOrEqualTo(figure.value() / 1000 * 1005);
            }
        });
    }

    @Test
    @Order(2)
    void reconcilesEveryClaim() {
        JsonNode reports = sohoi.read("/reconciliation?from=2023-01-01&to=2023-08-25");
        assertThat(reports.findValues("verdict").stream().map(JsonNode::asString))
                .hasSize(17)
                .containsOnly("MATCHES");
        JsonNode first = sohoi.read("/reconciliation?from=2023-01-01&to=2023-08-25&limit=1");
        assertThat(first.get("total")).isEqualTo(reports.get("total"));
        assertThat(first.get("next").asString()).startsWith("2023-01-01.2023-08-");
    }

    @Test
    @Order(3)
    void answersTheSameBytesForWhatWasKnownBefore() {
        String old = "/measures/mobilised?groupBy=district,form&asOf=2023-08-25&knownAt=20000";
        String before = sohoi.get(old).body();
        for (JsonNode association :
                sohoi.read("/associations?limit=20&level=COMMUNE").get("associations")) {
            sohoi.write("/associations/" + association.get("id").asString() + "/donations", """
                    {"effectiveOn": "2023-04-01", "donor": {"kind": "ANONYMOUS"}, "cash": 1000000}""");
        }
        assertThat(sohoi.get(old).body()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void loadsNothingTwiceAfterARestart() {
        long events = events();
        sohoi.close();
        sohoi = Standalone.on(DATABASE);
        assertThat(events()).isEqualTo(events);
    }

    private static long events() {
        return JdbcClient.create(sohoi.bean(LedgerDatabase.class).readers())
                .sql("SELECT count(*) FROM ledger.events")
                .query(Long.class)
                .single();
    }

    private static String question(Figure figure) {
        StringBuilder question = new StringBuilder("/measures/" + figure.measure() + "?");
        question.append(
                figure.from() == null ? "asOf=" + figure.to() : "from=%s&to=%s".formatted(figure.from(), figure.to()));
        figure.filter()
                .forEach((dimension, values) ->
                        question.append('&').append(dimension).append('=').append(String.join(",", values)));
        if (figure.system() != null) {
            question.append("&tiers=ALL&association=")
                    .append(ASSOCIATIONS.ofSystem(figure.system()).get(0).id());
        }
        return question.toString();
    }
}
