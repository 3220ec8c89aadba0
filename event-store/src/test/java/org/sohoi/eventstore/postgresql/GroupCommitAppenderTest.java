package org.sohoi.eventstore.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.sohoi.eventstore.postgresql.TestLedger.group;
import static org.sohoi.eventstore.postgresql.TestLedger.noted;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sohoi.eventstore.AppendCancelledException;
import org.sohoi.eventstore.AppendedPositions;
import org.sohoi.eventstore.LedgerUnavailableException;

/** Batches made to order: the writer waits for the test's permission, so that the test decides who meets whom. */
class GroupCommitAppenderTest {

    private final TestLedger ledger = TestLedger.fresh();
    private final RecoveringBatchWriter database =
            new RecoveringBatchWriter(ledger.database()::openForAppending, Duration.ofSeconds(5));
    private final Semaphore permits = new Semaphore(0);
    private final List<Integer> batchSizes = new CopyOnWriteArrayList<>();
    private final BatchWriter gated = (batch, outage) -> {
        permits.acquireUninterruptibly();
        batchSizes.add(batch.size());
        database.write(batch, outage);
    };
    private final GroupCommitAppender appender =
            new GroupCommitAppender(gated, new BatchLimits(100, 1 << 20, 4, Duration.ZERO));
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void close() throws Exception {
        permits.release(1000);
        callers.shutdownNow();
        database.close();
        ledger.close();
    }

    @Test
    void recordsAllWhoWaitAtOnce() throws SQLException {
        List<CompletableFuture<AppendedPositions>> answers =
                occupyThenQueue(group(noted("b", 0, "two")), group(noted("c", 0, "three")));

        permits.release(2);

        assertThat(answers.stream().map(CompletableFuture::join).map(AppendedPositions::last))
                .containsExactly(1L, 2L, 3L);
        assertThat(batchSizes).containsExactly(1, 2);
    }

    @Test
    void rejectsAConflictingCommandAloneAndRecordsTheRest() throws SQLException {
        ledger.append(noted("taken", 0, "already there"));
        List<CompletableFuture<AppendedPositions>> answers = occupyThenQueue(
                group(noted("b", 0, "two"), noted("b", 1, "three")),
                group(noted("taken", 0, "too late")),
                group(noted("c", 0, "four")));

        permits.release(2);

        assertThat(answers.get(1).join().first()).isEqualTo(3);
        assertThatThrownBy(answers.get(2)::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(AggregateStreamCreationException.class);
        assertThat(answers.get(3).join().last()).isEqualTo(5);
        assertThat(batchSizes).containsExactly(1, 3);
        LedgerOrder.holdsFor(ledger.rows());
        assertThat(ledger.rows()).hasSize(5);
    }

    @Test
    void leavesTheSecondOnTheSameStreamForTheNextBatch() throws SQLException {
        List<CompletableFuture<AppendedPositions>> answers = occupyThenQueue(
                group(noted("b", 0, "first")), group(noted("b", 0, "second")), group(noted("c", 0, "apart")));

        permits.release(3);

        assertThat(answers.get(1).join().last()).isEqualTo(2);
        assertThat(answers.get(3).join().last()).isEqualTo(3);
        assertThatThrownBy(answers.get(2)::join).hasCauseInstanceOf(AggregateStreamCreationException.class);
        assertThat(batchSizes).containsExactly(1, 2, 1);
    }

    @Test
    void letsACallerGoWhileItIsQueued() throws Exception {
        CompletableFuture<AppendedPositions> first = append(group(noted("a", 0, "one")));
        await().until(() -> permits.hasQueuedThreads());
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        Thread impatient = new Thread(() -> {
            try {
                appender.append(group(noted("b", 0, "two")));
            } catch (RuntimeException e) {
                failure.set(e);
            }
        });
        impatient.start();
        await().until(() -> appender.queueDepth() == 1);

        impatient.interrupt();
        impatient.join(5_000);
        permits.release(2);

        assertThat(failure.get()).isInstanceOf(AppendCancelledException.class);
        assertThat(first.join().last()).isEqualTo(1);
        assertThat(ledger.rows()).hasSize(1);
    }

    @Test
    void keepsACallerWhoseEventsAreOnTheirWay() throws Exception {
        AtomicReference<AppendedPositions> answer = new AtomicReference<>();
        AtomicReference<Boolean> stillInterrupted = new AtomicReference<>();
        CompletableFuture<AppendedPositions> first = append(group(noted("a", 0, "one")));
        await().until(() -> permits.hasQueuedThreads());
        CompletableFuture<AppendedPositions> second = append(group(noted("b", 0, "two")));
        await().until(() -> appender.queueDepth() == 1);
        Thread third = new Thread(() -> {
            answer.set(appender.append(group(noted("c", 0, "three"))));
            stillInterrupted.set(Thread.currentThread().isInterrupted());
        });
        third.start();
        await().until(() -> appender.queueDepth() == 2);
        permits.release();
        first.join();
        await().until(() -> permits.hasQueuedThreads());

        third.interrupt();
        permits.release();
        third.join(5_000);

        assertThat(second.join().last()).isEqualTo(2);
        assertThat(answer.get().last()).isEqualTo(3);
        assertThat(stillInterrupted.get()).isTrue();
    }

    @Test
    void turnsCallersAwayWhenTooManyWait() {
        List<CompletableFuture<AppendedPositions>> waiting = occupyThenQueue(
                group(noted("b", 0, "x")),
                group(noted("c", 0, "x")),
                group(noted("d", 0, "x")),
                group(noted("e", 0, "x")));

        assertThatThrownBy(() -> appender.append(group(noted("f", 0, "x"))))
                .isInstanceOf(LedgerUnavailableException.class)
                .hasMessageContaining("4 commands wait");

        permits.release(2);
        assertThat(waiting.stream().map(CompletableFuture::join).map(AppendedPositions::last))
                .containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    /** One group is with the (waiting) writer; the others are queued behind it, in this order. */
    private List<CompletableFuture<AppendedPositions>> occupyThenQueue(AppendGroup... groups) {
        List<CompletableFuture<AppendedPositions>> answers = new ArrayList<>();
        answers.add(append(group(noted("occupant", 0, "x"))));
        await().until(() -> permits.hasQueuedThreads());
        for (int i = 0; i < groups.length; i++) {
            int queued = i + 1;
            answers.add(append(groups[i]));
            await().until(() -> appender.queueDepth() == queued);
        }
        return answers;
    }

    private CompletableFuture<AppendedPositions> append(AppendGroup group) {
        return CompletableFuture.supplyAsync(() -> appender.append(group), callers);
    }
}
