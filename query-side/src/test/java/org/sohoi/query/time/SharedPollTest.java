package org.sohoi.query.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However many wait, one asks; whoever it is may be served, be interrupted or fail, and another goes on. */
class SharedPollTest {

    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int READERS = 200;

    private final AtomicLong position = new AtomicLong();
    private final AtomicInteger polls = new AtomicInteger();
    private final ExecutorService readers = Executors.newCachedThreadPool();
    private final SharedPoll poll = new SharedPoll(this::ask, PAUSE);

    @AfterEach
    void stop() {
        readers.shutdownNow();
    }

    private long ask() {
        polls.incrementAndGet();
        return position.get();
    }

    @Test
    void twoHundredAskAsOftenAsOne() throws Exception {
        asksOnceAPause(1);
        asksOnceAPause(READERS);
    }

    /** Two hundred who each asked for themselves would ask two hundred times a pause. */
    private void asksOnceAPause(int number) throws Exception {
        polls.set(0);
        long begin = System.nanoTime();
        long awaited = position.get() + 1;
        List<Future<Long>> waiting = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            waiting.add(reader(awaited));
        }
        Thread.sleep(500);
        int counted = polls.get();
        long pauses = (System.nanoTime() - begin) / PAUSE.toNanos();
        position.set(awaited);
        for (Future<Long> reader : waiting) {
            assertThat(reader.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(awaited);
        }
        assertThat((long) counted).isBetween(5L, pauses + 1);
    }

    @Test
    void wakesEachOnceItsOwnPositionIsReached() throws Exception {
        List<Future<Long>> waiting = new ArrayList<>();
        for (int i = 1; i <= READERS; i++) {
            waiting.add(reader(i));
        }
        for (int reached : List.of(1, 2, 50, 199, READERS)) {
            position.set(reached);
            assertThat(waiting.get(reached - 1).get(5, TimeUnit.SECONDS)).isGreaterThanOrEqualTo(reached);
            if (reached < READERS) {
                assertThat(waiting.get(reached).isDone()).isFalse();
            }
        }
        for (Future<Long> reader : waiting) {
            reader.get(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void asksNothingWhenNobodyWaits() throws Exception {
        position.set(1);
        poll.await(1, PATIENCE);
        int before = polls.get();
        Thread.sleep(100);

        assertThat(polls).hasValue(before);
    }

    @Test
    void waitsNoLongerThanPatience() throws Exception {
        Future<Long> patient = reader(2);
        long begin = System.nanoTime();

        assertThat(poll.await(1, Duration.ofMillis(200))).isLessThan(1);

        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .isBetween(Duration.ofMillis(190), Duration.ofSeconds(5));
        position.set(2);
        assertThat(patient.get(5, TimeUnit.SECONDS)).isEqualTo(2);
    }

    @Test
    void goesOnForOthersWhenAnyIsInterrupted() throws Exception {
        List<Future<Long>> interrupted = List.of(reader(1), reader(1), reader(1), reader(1));
        Future<Long> other = reader(1);
        Thread.sleep(50);

        interrupted.forEach(reader -> reader.cancel(true));
        Thread.sleep(50);
        int before = polls.get();
        Thread.sleep(200);

        assertThat(polls.get()).isGreaterThan(before);
        position.set(1);
        assertThat(other.get(5, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void failsOneAndGoesOnForOthersWhenAskingFails() throws Exception {
        AtomicInteger failures = new AtomicInteger(1);
        SharedPoll failing = new SharedPoll(
                () -> {
                    if (failures.getAndDecrement() > 0) {
                        throw new IllegalStateException("no database");
                    }
                    return ask();
                },
                Duration.ofMillis(100));
        List<Future<Long>> waiting = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            waiting.add(readers.submit(() -> failing.await(1, PATIENCE)));
        }
        Thread.sleep(200);
        position.set(1);

        List<Throwable> failed = new ArrayList<>();
        for (Future<Long> reader : waiting) {
            try {
                assertThat(reader.get(5, TimeUnit.SECONDS)).isEqualTo(1);
            } catch (ExecutionException e) {
                failed.add(e.getCause());
            }
        }
        assertThat(failed).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leavesAtOnceWhenInterruptedBefore() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> poll.await(1, PATIENCE)).isInstanceOf(InterruptedException.class);
    }

    private Future<Long> reader(long awaited) {
        return readers.submit(() -> poll.await(awaited, PATIENCE));
    }
}
