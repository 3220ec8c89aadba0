package org.sohoi.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sohoi.command.http.RunningCommandSide.Answer;
import org.sohoi.postgres.DatabaseOptions;
import org.sohoi.postgres.EmbeddedLedgerDatabase;
import org.sohoi.postgres.StopMode;
import org.sohoi.postgres.TestDatabases;
import org.springframework.context.ConfigurableApplicationContext;

/** PostgreSQL goes away under the running command side, and comes back. */
class LedgerAwayTest {

    @TempDir
    private static Path folder;

    private static EmbeddedLedgerDatabase server;
    private static int ledgers;

    private ConfigurableApplicationContext commandSide;

    @BeforeAll
    static void aServerOfTheirOwn() {
        server = TestDatabases.ownServer(folder, DatabaseOptions.durable());
    }

    @AfterAll
    static void stopTheServer() {
        server.close();
    }

    @BeforeEach
    void aCommandSideThatHasReadNothing() {
        commandSide = RunningCommandSide.on(
                server.database("ledger-" + ++ledgers),
                // Nobody is to come back meanwhile: waiting as long as in earnest would only take longer.
                "sohoi.ledger.recovery-patience=1s");
    }

    @AfterEach
    void stop() {
        commandSide.close();
    }

    @Test
    void asksToComeBackWhenThereIsNoLedgerToRead() {
        server.stopServer(StopMode.FAST);

        asksToComeBack(define("84", "while-away"));

        server.startServerAgain();
        takesAgain("84", "while-away");
    }

    /** What the decision rests on is in memory; the ledger is missed when the event is appended. */
    @ParameterizedTest
    @EnumSource(StopMode.class)
    void asksToComeBackWhenThereIsNoLedgerToAppendTo(StopMode mode) {
        assertThat(define("84", "before").status()).isEqualTo(201);
        server.stopServer(mode);

        asksToComeBack(define("85"));
        asksToComeBack(define("86", "while-away"));

        server.startServerAgain();
        takesAgain("86", "while-away");
    }

    private static void asksToComeBack(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("title")).isEqualTo("The ledger is unavailable just now");
        assertThat(answer.response().body()).doesNotContain("Exception", "jdbc:");
    }

    private void takesAgain(String code, String key) {
        Answer taken =
                await().atMost(Duration.ofSeconds(30)).until(() -> define(code, key), answer -> answer.status() == 201);

        assertThat(define(code, key).response().body())
                .as("the same request under the same key")
                .isEqualTo(taken.response().body());
    }

    private Answer define(String code, String key) {
        return RunningCommandSide.send(
                definition(code).header("Idempotency-Key", key).build());
    }

    private Answer define(String code) {
        return RunningCommandSide.send(definition(code).build());
    }

    private HttpRequest.Builder definition(String code) {
        String body = "{\"code\": \"%s\", \"name\": \"Tỉnh Trà Vinh\", \"level\": \"PROVINCE\"}".formatted(code);
        return HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + RunningCommandSide.portOf(commandSide) + "/api/v1/territory/units"))
                .header("Actor", "Mai Thach")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }
}
