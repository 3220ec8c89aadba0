package org.sohoi.query.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A replay rests as long as it has worked, in pieces, and hears what it is told meanwhile. */
class RestraintTest {

    // What is slow, is so for other reasons too: only what would take much longer otherwise is held against the clock.
    private static final Duration WORK = Duration.ofMillis(30);

    @Test
    void restsForWhatWasWorked() throws InterruptedException {
        Restraint restraint = new Restraint(share(0.2), () -> 0, () -> {});
        assertThat(millisOf(() -> {
                    work();
                    restraint.rest();
                }))
                .isGreaterThanOrEqualTo(150L);
    }

    @Test
    void isToldToStopWhileItRests() throws InterruptedException {
        Restraint restraint = new Restraint(share(0.0001), () -> 0, () -> {
            throw new ReplayCancelled();
        });
        work();
        assertThat(millisOf(() -> assertThatThrownBy(restraint::rest).isInstanceOf(ReplayCancelled.class)))
                .isLessThan(60_000);
    }

    @Test
    void isToldToStopWhileItWaitsForOthers() throws InterruptedException {
        Restraint restraint = new Restraint(share(1), () -> 1_000_000, () -> {
            throw new ReplayCancelled();
        });
        Thread.sleep(250);
        assertThatThrownBy(restraint::rest).isInstanceOf(ReplayCancelled.class);
    }

    @Test
    void pausesForAMomentAndRestsForTheRemainderLater() throws InterruptedException {
        Restraint restraint = new Restraint(share(0.012), () -> 0, () -> {});
        work();
        assertThat(millisOf(restraint::pause)).isGreaterThanOrEqualTo(1_000L);
        assertThat(millisOf(restraint::rest)).isGreaterThan(1_200L);
    }

    @Test
    void owesNothingForWhatWasNoWork() throws InterruptedException {
        Restraint restraint = new Restraint(share(0.01), () -> 0, () -> {});
        Thread.sleep(100);
        restraint.begin();
        assertThat(millisOf(restraint::rest)).isLessThan(5_000);
    }

    private static void work() throws InterruptedException {
        Thread.sleep(WORK.toMillis());
    }

    private interface Timed {

        void run() throws InterruptedException;
    }

    private static long millisOf(Timed timed) throws InterruptedException {
        long begun = System.nanoTime();
        timed.run();
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private static ReplayProperties share(double share) {
        return new ReplayProperties(
                3, Duration.ofHours(1), share, 500, Duration.ofSeconds(5), Duration.ofSeconds(5), 100, 16);
    }
}
