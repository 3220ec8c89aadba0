package org.sohoi.eventstore.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sohoi.eventstore.AppendedPositions;

class ReturningCallersTest {

    private static final int TIMES = 50;
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void expectsNobodyBeforeTheFirstBatch() {
        assertThat(new ReturningCallers(LONG).stillWorthWaiting(1)).isZero();
    }

    @Test
    void neverMakesALoneCallerWait() {
        ReturningCallers returning = new ReturningCallers(LONG);
        returning.expectBack(1, 0);
        assertThat(returning.stillWorthWaiting(1)).isZero();
    }

    @Test
    void expectsThoseWhoWereAnsweredBesideThoseWhoQueue() {
        ReturningCallers returning = new ReturningCallers(LONG);
        returning.expectBack(3, 2);
        assertThat(returning.stillWorthWaiting(4)).isPositive();
        assertThat(returning.stillWorthWaiting(5)).isZero();
    }

    @Test
    void waitsForNoMoreThanMakeABatchWorthwhile() {
        ReturningCallers returning = new ReturningCallers(LONG);
        returning.expectBack(100, 100);
        assertThat(returning.stillWorthWaiting(15)).isPositive();
        assertThat(returning.stillWorthWaiting(16)).isZero();
    }

    @Test
    void waitsNoLongerThanItsPatience() {
        ReturningCallers returning = new ReturningCallers(Duration.ZERO);
        returning.expectBack(8, 0);
        assertThat(returning.stillWorthWaiting(1)).isNotPositive();
    }

    /** The first batch leaves only once all the others are queued; from then on nobody is left behind. */
    @Test
    void callersWhoComeBackTogetherFillTheNextBatchTogether() {
        int callers = 4;
        List<Integer> batches = new CopyOnWriteArrayList<>();
        CountDownLatch allCalled = new CountDownLatch(1);
        GroupCommitAppender appender = new GroupCommitAppender(
                (batch, outage) -> {
                    batches.add(batch.size());
                    awaitUninterruptibly(allCalled);
                    batch.forEach(pending -> pending.succeed(new AppendedPositions(1, 1, Instant.EPOCH, "stream", 0)));
                },
                new BatchLimits(100, 1 << 20, 100, Duration.ofSeconds(2)));

        CompletableFuture<?>[] calling = IntStream.range(0, callers)
                .mapToObj(caller -> CompletableFuture.runAsync(
                        () -> appendOften(appender, caller), task -> new Thread(task).start()))
                .toArray(CompletableFuture[]::new);
        // Some of the others may have come in time for the first.
        await().until(() -> !batches.isEmpty() && batches.get(0) + appender.queueDepth() == callers);
        allCalled.countDown();
        CompletableFuture.allOf(calling).join();

        assertThat(batches.stream().mapToInt(Integer::intValue).sum()).isEqualTo(callers * TIMES);
        assertThat(batches.stream().filter(size -> size == callers)).hasSizeGreaterThan(TIMES / 2);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void appendOften(GroupCommitAppender appender, int caller) {
        for (int i = 0; i < TIMES; i++) {
            appender.append(TestLedger.group(TestLedger.noted(caller + "-" + i, 0, "note")));
        }
    }
}
