package org.sohoi.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** A replay finds nothing where nothing is wrong, at whatever position, and what was planted where something is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayTest {

    private static final int TABLES_OF_THE_REGISTRY = 3;

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

    /** Nobody gives up the other tables: had it gone on to the next one, it would not end. */
    @Test
    void isCancelledWhileItsTablesGetTheirIndexes() throws Exception {
        String path = ledger.start("{\"projections\": [\"registry\"]}");
        try (HeldTables tables = new HeldTables(ledger.sql(), ledger.connections(), TABLES_OF_THE_REGISTRY)) {
            String first = tables.awaited();
            assertThat(ledger.querySide().delete(path).statusCode()).isEqualTo(202);
            tables.release(first);

            assertThat(ledger.ended(path).path("state").stringValue()).isEqualTo("CANCELLED");
        }
    }
}
