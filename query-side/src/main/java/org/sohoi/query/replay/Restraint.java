package org.sohoi.query.replay;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Holds a replay back: it rests for as long as it must to work only its share of the time, and while the live projections
 * are behind.
 */
final class Restraint {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final ReplayProperties properties;
    private final LongSupplier lag;
    private long workingSince = System.nanoTime();
    private long looked = workingSince;

    /** @param lag by how many positions the live projections are behind */
    Restraint(ReplayProperties properties, LongSupplier lag) {
        this.properties = properties;
        this.lag = lag;
    }

    void rest() throws InterruptedException {
        double worked = System.nanoTime() - workingSince;
        sleep((long) (worked * (1 / properties.share() - 1)));
        if (System.nanoTime() - looked >= BETWEEN_LOOKS.toNanos()) {
            letOthersCatchUp();
            looked = System.nanoTime();
        }
        workingSince = System.nanoTime();
    }

    private void letOthersCatchUp() throws InterruptedException {
        long end = System.nanoTime() + properties.patience().toNanos();
        while (lag.getAsLong() > properties.mostLag() && System.nanoTime() < end) {
            sleep(BETWEEN_LOOKS.toNanos());
        }
    }

    private static void sleep(long nanos) throws InterruptedException {
        Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
    }
}
