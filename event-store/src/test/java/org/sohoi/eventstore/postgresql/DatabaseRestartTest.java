package org.sohoi.eventstore.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.sohoi.eventstore.postgresql.TestLedger.noted;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sohoi.eventstore.AppendOutcomeUnknownException;
import org.sohoi.eventstore.LedgerUnavailableException;
import org.sohoi.postgres.DatabaseOptions;
import org.sohoi.postgres.EmbeddedLedgerDatabase;
import org.sohoi.postgres.StopMode;
import org.sohoi.postgres.TestDatabases;

class DatabaseRestartTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(StopMode.class)
    void keepsWhatWasAcknowledgedAndGoesOnByItself(StopMode mode) throws Exception {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        AtomicBoolean stop = new AtomicBoolean();
        try (EmbeddedLedgerDatabase server = start();
                TestLedger ledger = TestLedger.at(server.database("ledger"))) {
            Thread load = new Thread(() -> run(new AppendingLoad(ledger, 16, acknowledged::add), stop));
            load.start();
            for (int restart = 0; restart < 3; restart++) {
                int before = acknowledged.size();
                await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() > before + 200);
                server.stopServer(mode);
                TimeUnit.MILLISECONDS.sleep(300);
                server.startServerAgain();
            }
            int before = acknowledged.size();
            await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() > before + 200);
            stop.set(true);
            load.join(30_000);

            LedgerOrder.holdsForWithAll(acknowledged, ledger.rows());
        }
    }

    @Test
    void saysClearlyAndSoonThatTheDatabaseIsAway() throws Exception {
        try (EmbeddedLedgerDatabase server = start();
                TestLedger ledger = TestLedger.at(server.database("ledger"))) {
            ledger.append(noted("a", 0, "one"));
            server.stopServer(StopMode.FAST);
            TimeUnit.SECONDS.sleep(1);
            for (int i = 0; i < 20; i++) {
                long start = System.nanoTime();
                assertThatThrownBy(() -> ledger.append(noted("a", 1, "two")))
                        .isInstanceOf(LedgerUnavailableException.class)
                        .hasMessageContaining("cannot be reached");
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            }

            server.startServerAgain();
            await().atMost(Duration.ofSeconds(20)).ignoreExceptions().untilAsserted(() -> {
                ledger.append(noted("d" + System.nanoTime(), 0, "four"));
            });
            LedgerOrder.holdsFor(ledger.rows());
        }
    }

    @Test
    void givesUpOnAnOutcomeThatStaysUnknown() throws Exception {
        try (EmbeddedLedgerDatabase server = start();
                TestLedger ledger = new TestLedger(server.database("ledger"), Duration.ofMillis(500))) {
            ledger.append(noted("a", 0, "one"));
            // One append after the other, since a connection that rested is asked for a sign of life first.
            CompletableFuture<RuntimeException> failure =
                    CompletableFuture.supplyAsync(() -> appendUntilItFails(ledger));
            server.stopServer(StopMode.IMMEDIATE);

            assertThat(failure.get(20, TimeUnit.SECONDS)).isInstanceOf(AppendOutcomeUnknownException.class);
            assertThatThrownBy(() -> ledger.append(noted("a", 1, "two")))
                    .isInstanceOf(LedgerUnavailableException.class);

            server.startServerAgain();
            ledger.append(noted("a", 1, "two"));
            assertThatThrownBy(() -> ledger.append(noted("a", 1, "two"))).isInstanceOf(ConcurrencyException.class);
        }
    }

    private static RuntimeException appendUntilItFails(TestLedger ledger) {
        for (int sequence = 0; ; sequence++) {
            try {
                ledger.append(noted("b", sequence, "more"));
            } catch (RuntimeException e) {
                return e;
            }
        }
    }

    private EmbeddedLedgerDatabase start() {
        return TestDatabases.ownServer(folder, DatabaseOptions.durable());
    }

    private static void run(AppendingLoad load, AtomicBoolean stop) {
        try {
            load.runWhile(() -> !stop.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
