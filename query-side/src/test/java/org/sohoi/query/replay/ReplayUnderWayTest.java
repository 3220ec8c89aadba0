package org.sohoi.query.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What happens to, and beside, a replay that is under way: it takes its rest for much longer than it works. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayUnderWayTest {

    private static final String SLOW = "sohoi.replays.share=0.0005";
    private static final String KEY = "Idempotency-Key";

    private final ReplayedLedger ledger = new ReplayedLedger(SLOW).grow(60);

    @AfterEach
    void cancel() {
        for (JsonNode replay : ledger.get(ReplayedLedger.PATH).path("replays")) {
            if (!replay.has("endedAt")) {
                String path = ReplayedLedger.PATH + "/" + replay.path("id").stringValue();
                ledger.querySide().delete(path);
                ledger.ended(path);
            }
        }
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    @Test
    void isTheOnlyOneAndOthersAreToldAtOnce() {
        String path = ledger.start("{}");
        long begun = System.nanoTime();
        HttpResponse<String> second = ledger.post("{}");
        for (int i = 0; i < 9; i++) {
            ledger.post("{}");
        }
        // Nobody has waited for it, or else it would have been for two seconds each.
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("ReplayMustBeTheOnlyOne", ReplayedLedger.id(path));
    }

    @Test
    void cannotBeAskedYet() {
        String path = ledger.start("{}");
        HttpResponse<String> answer = ledger.querySide().get("/api/v1/summary?replay=" + ReplayedLedger.id(path));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("ReplayMustBeComplete");
    }

    @Test
    void isCancelledWhileItRests() {
        String path = ledger.start("{}");
        assertThat(ledger.querySide().delete(path).statusCode()).isEqualTo(202);
        assertThat(ledger.ended(path).path("state").stringValue()).isEqualTo("CANCELLED");
        assertThat(ledger.querySide().delete(path).statusCode()).isEqualTo(204);
    }

    @Test
    void staysEndedOnceSomebodyElseHasEndedIt() {
        String path = ledger.start("{}");
        end(path, "INTERRUPTED");
        ledger.ended(path);
        String next = startOncePossible();
        assertThat(next).isNotEqualTo(path);
        assertThat(ledger.get(path).path("state").stringValue()).isEqualTo("INTERRUPTED");
    }

    @Test
    void failsWhenItsLockIsLost() {
        String path = ledger.start("{}");
        assertThat(ledger.sql().queryForList("""
                SELECT pg_terminate_backend(pid) FROM pg_locks
                 WHERE locktype = 'advisory'
                   AND ((classid::bigint << 32) | objid::bigint) = hashtextextended('read_model_replay_', 0)""", Boolean.class)).containsExactly(true);
        JsonNode replay = ledger.ended(path);
        assertThat(replay.path("state").stringValue()).isEqualTo("FAILED");
        assertThat(replay.path("failure").stringValue())
                .contains("closed the connection")
                .doesNotContain("SELECT", "Exception");
    }

    @Test
    void isStartedOnceHoweverOftenItsRequestIsSent() {
        String key = "key " + UUID.randomUUID();
        HttpResponse<String> first = ledger.post("{\"upTo\": 9}", KEY, key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(202);
        String path = location(first);

        HttpResponse<String> again = ledger.post("{\"projections\": null, \"upTo\": 9}", KEY, " " + key + " ");
        assertThat(again.statusCode()).as(again.body()).isEqualTo(202);
        assertThat(location(again)).isEqualTo(path);
        assertThat(again.body()).contains("BUILDING");

        assertThat(ledger.post("{\"upTo\": 9}", KEY, key + " other").statusCode())
                .isEqualTo(409);
        HttpResponse<String> other = ledger.post("{}", KEY, key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("IdempotencyKeyMustNotBeReused");

        ledger.querySide().delete(path);
        ledger.ended(path);
        HttpResponse<String> later = ledger.post("{\"upTo\": 9}", KEY, key);
        assertThat(later.statusCode()).isEqualTo(202);
        assertThat(location(later)).isEqualTo(path);
        assertThat(later.body()).contains("CANCELLED");
        assertThat(ledger.sql()
                        .queryForObject(
                                "SELECT count(*) FROM read_model.replay WHERE request = '{\"projections\":null,\"upTo\":9}'",
                                Long.class))
                .isEqualTo(1);
    }

    @Test
    void refusesAKeyThatIsNone() {
        HttpResponse<String> answer = ledger.post("{}", KEY, "k".repeat(201));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("ParameterMustBeReadable");
    }

    @Test
    void isInterruptedByTheEndOfItsProcess() {
        String path = ledger.start("{}");
        ledger.restart(SLOW);
        assertThat(ledger.ended(path).path("state").stringValue()).isEqualTo("INTERRUPTED");
    }

    @Test
    void isClearedAwayOnceItsProcessWasKilled() {
        String path = ledger.start("{}");
        ledger.querySide().delete(path);
        ledger.ended(path);
        // Its own process says that last, and would say it of what it is made to look like.
        await().until(() -> !ledger.get(path).path("kept").booleanValue());
        ledger.sql()
                .update(
                        "UPDATE read_model.replay SET state = 'BUILDING', ended_at = NULL, kept = true WHERE id = ?::uuid",
                        ReplayedLedger.id(path));
        ledger.sql().execute("CREATE SCHEMA read_model_replay_99999");
        String next = startOncePossible();
        assertThat(ledger.get(path).path("state").stringValue()).isEqualTo("INTERRUPTED");
        assertThat(ledger.sql()
                        .queryForList(
                                "SELECT nspname FROM pg_namespace WHERE nspname = 'read_model_replay_99999'",
                                String.class))
                .isEmpty();
        assertThat(next).isNotEqualTo(path);
    }

    private void end(String path, String state) {
        ledger.sql()
                .update(
                        "UPDATE read_model.replay SET state = ?, ended_at = now() WHERE id = ?::uuid",
                        state,
                        ReplayedLedger.id(path));
    }

    /** The one before takes a moment to find out that it is to go no further, and to drop its tables. */
    private String startOncePossible() {
        return location(await().atMost(Duration.ofSeconds(60))
                .until(() -> ledger.post("{}"), answer -> answer.statusCode() == 202));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
