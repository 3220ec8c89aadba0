package org.sohoi.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sohoi.query.Patience;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import tools.jackson.databind.JsonNode;

/** Live tables that are behind are waited for, and those that are replaced while they are read are read again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveComparisonTest {

    private final ReplayedLedger ledger =
            new ReplayedLedger(ReplayedLedger.UNRESTRAINED, "sohoi.replays.await-live=6s").grow(120);
    private final Projection first =
            ledger.querySide().beans(Projection.class).iterator().next();

    @AfterAll
    void close() {
        ledger.close();
    }

    @Test
    void failsWhenALiveProjectionDoesNotCome() {
        behind().shutDown();
        ledger.recordReport(UUID.randomUUID(), 1);
        JsonNode replay = ledger.ended(ledger.start("{}"));
        behind().start();
        ledger.querySide().awaitProjections();
        assertThat(replay.path("state").stringValue()).isEqualTo("FAILED");
        assertThat(replay.path("failure").stringValue())
                .contains("live projection " + first.name() + " is at position", "PT6S");
    }

    @Test
    void readsAgainWhatWasReplacedMeanwhile() throws Exception {
        String table = "measure_delta";
        assertThat(first.tables()).doesNotContain(table);
        behind().shutDown();
        ledger.recordReport(UUID.randomUUID(), 1);
        awaitAllButTheFirst();
        String path = ledger.start("{}");
        await("SELECT count(*) FROM read_model.replay WHERE state = 'COMPARING'");
        ledger.querySide().bean(ReadModel.class).inTransaction(() -> {
            ledger.sql().execute("LOCK TABLE read_model.%s IN ACCESS EXCLUSIVE MODE".formatted(table));
            behind().start();
            await("SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'read_model.%s'::regclass"
                    .formatted(table));
            // Whoever has begun to read finds nothing in it: these rows are later than what it sees.
            ledger.sql().execute("CREATE TEMPORARY TABLE same AS SELECT * FROM read_model." + table);
            ledger.sql().execute("TRUNCATE read_model." + table);
            ledger.sql().execute("INSERT INTO read_model.%s SELECT * FROM same".formatted(table));
            ledger.sql().execute("DROP TABLE same");
            return ledger.sql()
                    .update(
                            "UPDATE read_model.projection SET rebuilt = rebuilt + 1 WHERE name = ?",
                            ledger.querySide().beans(Projection.class).stream()
                                    .filter(projection -> projection.tables().contains(table))
                                    .findFirst()
                                    .orElseThrow()
                                    .name());
        });
        JsonNode replay = ledger.ended(path);
        assertThat(replay.path("state").stringValue()).as(replay.toString()).isEqualTo("COMPLETED");
        assertThat(replay.path("differences").longValue()).isZero();
        ledger.querySide().delete(path);
    }

    private EventProcessor behind() {
        return ledger.querySide()
                .bean(EventProcessingConfiguration.class)
                .eventProcessor(first.name())
                .orElseThrow();
    }

    private void awaitAllButTheFirst() {
        await("""
                SELECT count(*) FROM (SELECT 1 FROM read_model.projection WHERE name <> '%s'
                HAVING min(position) >= (SELECT max(position) FROM read_model.projection)) AS come""".formatted(first.name()));
    }

    private void await(String count) {
        Patience.await().until(() -> ledger.sql().queryForObject(count, Long.class) > 0);
    }
}
