package org.sohoi.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** A replay finds nothing where nothing is wrong, at whatever position, and what was planted where something is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayTest {

    private final ReplayedLedger ledger =
            new ReplayedLedger(ReplayedLedger.UNRESTRAINED, "sohoi.query.measures.fold-after=5").grow(1_500);

    @AfterAll
    void close() {
        ledger.close();
    }

    @Test
    void findsNothingInAnUntouchedLedger() {
        for (String upTo : new String[] {"1", "2", "333", "1000", "null"}) {
            JsonNode report = ledger.report("{\"upTo\": %s}".formatted(upTo));
            assertThat(report.path("differences").longValue())
                    .as(report.toString())
                    .isZero();
            assertThat(report.path("tables")).hasSizeGreaterThan(10);
            for (JsonNode table : report.path("tables")) {
                assertThat(table.path("expected")).as(report.toString()).isEqualTo(table.path("found"));
            }
        }
    }

    @Test
    void namesWhatWasPlanted() {
        ledger.sql()
                .update(
                        "UPDATE read_model.measure_delta SET amount = amount + 7 WHERE position = (SELECT min(position) FROM read_model.measure_delta WHERE position > 700)");
        try {
            JsonNode report = ledger.report("{}");
            assertThat(report.path("differences").longValue())
                    .as(report.toString())
                    .isPositive();
            assertThat(report.toString()).contains("\"table\":\"measure_delta\",\"kind\":\"CHANGED\"");
            assertThat(ledger.report("{\"upTo\": 600}").path("differences").longValue())
                    .isZero();
        } finally {
            ledger.sql()
                    .update(
                            "UPDATE read_model.measure_delta SET amount = amount - 7 WHERE position = (SELECT min(position) FROM read_model.measure_delta WHERE position > 700)");
        }
    }
}
