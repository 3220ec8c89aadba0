package org.sohoi.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.transparency.note.SignedNote;
import org.sohoi.transparency.note.SigningKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Replays over HTTP: what is asked of them, followed, limited, refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayApiTest {

    private static final SigningKey KEY = SigningKey.generate("test.example/sohoi");
    private static final String[] FAST = {
        ReplayedLedger.UNRESTRAINED,
        "sohoi.replays.most-kept=2",
        "sohoi.transparency.key=" + KEY.privateText(),
        "sohoi.transparency.checkpoint-file=target/replays-" + UUID.randomUUID() + "/checkpoint"
    };

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final ReplayedLedger ledger = new ReplayedLedger(FAST).grow(1_200);

    @AfterAll
    void close() {
        threads.shutdownNow();
        ledger.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"upTo\": 0}|ParameterMustBeReadable",
                "{\"upTo\": -7}|ParameterMustBeReadable",
                "{\"upTo\": 1.5}|ParameterMustBeReadable",
                "{\"upTo\": \"12\"}|ParameterMustBeReadable",
                "{\"upTo\": 99999999999999999999999}|ParameterMustBeReadable",
                "{\"upTo\": 1000000000}|PositionMustBeRecorded",
                "{\"projections\": []}|ParameterMustBeReadable",
                "{\"projections\": \"measures\"}|ParameterMustBeReadable",
                "{\"projections\": [7]}|ParameterMustBeReadable",
                "{\"projections\": {\"a\": \"measures\"}}|ParameterMustBeReadable",
                "{\"projections\": [\"measures\", \"nothing\"]}|ProjectionMustBeKnown",
                "{\"upto\": 3}|ParameterMustBeReadable",
                "[]|ParameterMustBeReadable",
                "{|ParameterMustBeReadable",
                "{} {}|ParameterMustBeReadable",
                "{\"upTo\": 3, \"upTo\": 4}|ParameterMustBeReadable"
            })
    void refusesWhatCannotBeReplayed(String body, String rule) {
        HttpResponse<String> answer = ledger.post(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JsonMapper.shared().readTree(answer.body()).path("rule").stringValue())
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "nonsense"})
    void startsNothingWhoseAnswerCouldNotBeWritten(String accept) {
        String before = ledger.querySide().get(ReplayedLedger.PATH).body();
        HttpResponse<String> answer = ledger.querySide().post(ReplayedLedger.PATH, "{}", "Accept", accept);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("FormatMustBeOffered", "one of application/json", accept);
        assertThat(ledger.querySide().get(ReplayedLedger.PATH).body()).isEqualTo(before);
    }

    @Test
    void readsNoLargeBody() {
        String blanks = " ".repeat(64 * 1024 - 2);
        HttpResponse<String> answer = ledger.post("{" + blanks + " }");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.body()).contains("BodyMustNotBeTooLarge");
        assertThat(ledger.post("[" + blanks + "]").statusCode()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsNotThere() {
        for (String path : List.of("", "/progress", "/report", "/report/signed")) {
            HttpResponse<String> answer = ledger.querySide()
                    .get(ReplayedLedger.PATH + "/" + UUID.randomUUID() + path, "Accept", "text/event-stream, */*");
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).contains("ReplayMustBeKnown");
        }
        assertThat(ledger.querySide().get(ReplayedLedger.PATH + "/7").statusCode())
                .isEqualTo(400);
        assertThat(ledger.querySide().get("/api/v1/summary?replay=x").statusCode())
                .isEqualTo(400);
        assertThat(ledger.querySide()
                        .get("/api/v1/summary?replay=" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void answersWhatTheLiveOneAnswersUntilItIsDropped() {
        String path = ledger.start("{\"upTo\": 900}");
        assertThat(ledger.ended(path).path("kept").booleanValue()).isTrue();
        String id = path.substring(path.lastIndexOf('/') + 1);
        List<String> questions = List.of(
                "/measures/mobilised?asOf=2025-12-31&groupBy=level,form",
                "/measures/distinct-beneficiaries?asOf=2025-12-31",
                "/summary?asOf=2025-12-31",
                "/associations?asOf=2025-06-30",
                "/reconciliation?from=2023-01-01&to=2024-01-01",
                "/audit/trace?measure=mobilised&asOf=2025-12-31");
        for (String question : questions) {
            JsonNode replayed = ledger.get("/api/v1" + question + "&replay=" + id);
            assertThat(replayed).as(question).isEqualTo(ledger.get("/api/v1" + question + "&knownAt=900"));
            assertThat(replayed).as(question).isNotEqualTo(ledger.get("/api/v1" + question));
            assertThat(ledger.querySide()
                            .get("/api/v1" + question + "&knownAt=901&replay=" + id)
                            .statusCode())
                    .as(question)
                    .isEqualTo(400);
        }
        ledger.sql().update("UPDATE read_model.sum_tail SET amounts = ARRAY(SELECT a + 1 FROM unnest(amounts) a)");
        try {
            String total = "/api/v1" + questions.get(0);
            assertThat(ledger.get(total + "&replay=" + id)).isNotEqualTo(ledger.get(total + "&knownAt=900"));
        } finally {
            ledger.sql().update("UPDATE read_model.sum_tail SET amounts = ARRAY(SELECT a - 1 FROM unnest(amounts) a)");
        }
        assertThat(ledger.querySide().delete(path).statusCode()).isEqualTo(204);
        HttpResponse<String> dropped = ledger.querySide().get("/api/v1" + questions.get(0) + "&replay=" + id);
        assertThat(dropped.statusCode()).isEqualTo(404);
        assertThat(dropped.body()).contains("ReplayMustBeKept");
        assertThat(ledger.get(path + "/report").path("upTo").longValue()).isEqualTo(900);
        assertThat(schemas()).isEmpty();
    }

    @Test
    void signsItsReports() throws Exception {
        String path = ledger.start("{\"projections\": [\"registry\"]}");
        JsonNode replay = ledger.ended(path);
        String report = ledger.querySide().get(path + "/report").body();
        String sha256 = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(report.getBytes(StandardCharsets.UTF_8)));
        assertThat(replay.path("report").path("sha256").stringValue()).isEqualTo(sha256);
        SignedNote note = SignedNote.parse(
                        ledger.querySide().get(path + "/report/signed").body())
                .orElseThrow();
        assertThat(note.isSignedBy(KEY.verifier())).isTrue();
        assertThat(note.text()).contains(sha256, path.substring(path.lastIndexOf('/') + 1));

        HttpResponse<String> partial =
                ledger.querySide().get("/api/v1/summary?replay=" + path.substring(path.lastIndexOf('/') + 1));
        assertThat(partial.statusCode()).isEqualTo(409);
        assertThat(partial.body()).contains("ReplayMustHoldEverything");
        ledger.querySide().delete(path);
    }

    /** By the log of accesses, once it knows that the answer has ended, which it may hear after its reader. */
    private long bytesWrittenDown(String path) {
        String bytes =
                "SELECT bytes FROM access_log.access_end JOIN access_log.access ON access_id = id WHERE path = ?";
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < deadline) {
            List<Long> ended = ledger.sql().queryForList(bytes, Long.class, path);
            if (!ended.isEmpty()) {
                return ended.get(0);
            }
        }
        throw new AssertionError("Not written down: " + path);
    }

    @Test
    void isFollowedToItsEnd() {
        String path = ledger.start("{\"upTo\": 300}");
        String followed = ledger.querySide().get(path + "/progress").body();
        assertThat(followed).contains("event:ended").contains("\"state\":\"COMPLETED\"");
        assertThat(bytesWrittenDown(path + "/progress")).isEqualTo(followed.getBytes(StandardCharsets.UTF_8).length);
        ledger.querySide().delete(path);
    }

    @Test
    void keepsTheTablesOfSomeOnly() {
        List<String> kept = List.of(ledger.completed("{\"upTo\": 5}"), ledger.completed("{\"upTo\": 6}"));
        HttpResponse<String> third = ledger.post("{}");
        assertThat(third.statusCode()).isEqualTo(409);
        assertThat(third.body()).contains("ReplaysKeptMustNotBeTooMany");
        assertThat(ledger.get(ReplayedLedger.PATH).path("replays").size()).isGreaterThanOrEqualTo(2);
        kept.forEach(path -> ledger.querySide().delete(path));
        assertThat(schemas()).isEmpty();
    }

    @Test
    void dropsTablesMadeBeforeAMigration() {
        String path = ledger.completed("{\"upTo\": 5}");
        ledger.sql().update("UPDATE read_model.replay SET schema_version = '0001' WHERE kept");
        assertThat(ledger.get(path).path("kept").booleanValue()).isFalse();
        assertThat(ledger.querySide()
                        .get("/api/v1/summary?replay=" + ReplayedLedger.id(path))
                        .body())
                .contains("ReplayMustBeKept");
        String next = ledger.completed("{\"upTo\": 5}");
        assertThat(schemas()).hasSize(1);
        ledger.querySide().delete(next);
    }

    @Test
    void saysSoWhenItsTablesGoWhileAQuestionIsAnswered() {
        String path = ledger.completed("{}");
        schemas()
                .forEach(schema -> List.of("measure_delta", "association_fact", "event_entry")
                        .forEach(table -> ledger.sql().execute("DROP TABLE %s.%s CASCADE".formatted(schema, table))));
        for (String question : List.of(
                "/measures/mobilised?asOf=2025-12-31&groupBy=association",
                "/summary?asOf=2025-12-31",
                "/associations?asOf=2025-06-30",
                "/audit/events?limit=5",
                "/audit/trace?measure=mobilised&asOf=2025-12-31")) {
            HttpResponse<String> answer =
                    ledger.querySide().get("/api/v1" + question + "&replay=" + ReplayedLedger.id(path));
            assertThat(answer.statusCode()).as(question + answer.body()).isEqualTo(404);
            assertThat(answer.body()).as(question).contains("ReplayMustBeKept");
        }
        ledger.querySide().delete(path);
    }

    @Test
    void countsTheDifferencesOfTheLastOneCompleted() {
        String path = ledger.completed("{\"upTo\": 5}");
        ledger.querySide().delete(path);
        ledger.sql()
                .update("UPDATE read_model.replay SET differences = 17 WHERE id = ?::uuid", ReplayedLedger.id(path));
        for (int i = 0; i < 11; i++) {
            ledger.sql().update("""
                    INSERT INTO read_model.replay (id, up_to, projections, state, requested_at, ended_at, kept)
                    VALUES (gen_random_uuid(), 1, '{}', 'FAILED', now(), now(), false)""");
        }
        assertThat(differencesMetered()).isEqualTo(17);
        ledger.sql().update("UPDATE read_model.replay SET differences = NULL");
        assertThat(differencesMetered()).isNaN();
    }

    @Test
    void isStartedOnceByTwoWhoAskAtOnce() {
        String key = "twice " + UUID.randomUUID();
        List<String> paths = IntStream.range(0, 4)
                .mapToObj(each -> CompletableFuture.supplyAsync(
                        () -> ledger.post("{\"upTo\": 7}", "Idempotency-Key", key), threads))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.headers().firstValue("Location").orElse(answer.body()))
                .distinct()
                .toList();
        assertThat(paths).hasSize(1);
        ledger.ended(paths.get(0));
        assertThat(ledger.post("{\"upTo\": 7}", "Idempotency-Key", key).body()).contains("COMPLETED");
        ledger.querySide().delete(paths.get(0));
        HttpResponse<String> dropped = ledger.post("{\"upTo\": 7}", "Idempotency-Key", key);
        assertThat(dropped.statusCode()).isEqualTo(202);
        assertThat(dropped.body()).contains("COMPLETED", "\"kept\":false");
        assertThat(schemas()).isEmpty();
    }

    private double differencesMetered() {
        return ledger.querySide()
                .bean(MeterRegistry.class)
                .get("sohoi.replay.differences")
                .gauge()
                .value();
    }

    private List<String> schemas() {
        return ledger.sql()
                .queryForList("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'read_model_replay%'", String.class);
    }
}
