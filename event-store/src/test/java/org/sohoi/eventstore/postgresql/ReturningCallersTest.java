package org.sohoi.eventstore.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
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

    @Test
    void callersWhoComeBackTogetherFillTheNextBatchTogether() {
        List<Integer> batches = new CopyOnWriteArrayList<>();
        GroupCommitAppender appender = new GroupCommitAppender(
                (batch, outage) -> {
                    batches.add(batch.size());
                    batch.forEach(pending -> pending.succeed(new AppendedPositions(1, 1, Instant.EPOCH, "stream", 0)));
                },
                new BatchLimits(100, 1 << 20, 100, Duration.ofMillis(200)));

        int callers = 4;
        CompletableFuture.allOf(IntStream.range(0, callers)
                        .mapToObj(caller -> CompletableFuture.runAsync(
                                () -> appendOften(appender, caller), task -> new Thread(task).start()))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(batches.stream().mapToInt(Integer::intValue).sum()).isEqualTo(callers * TIMES);
        assertThat(batches.stream().filter(size -> size == callers)).hasSizeGreaterThan(TIMES / 2);
    }

    private static void appendOften(GroupCommitAppender appender, int caller) {
        for (int i = 0; i < TIMES; i++) {
            appender.append(TestLedger.group(TestLedger.noted(caller + "-" + i, 0, "note")));
        }
    }
}
