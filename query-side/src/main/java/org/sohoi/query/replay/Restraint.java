package org.sohoi.query.replay;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Holds a replay back: it rests for as long as it must to work only its share of the time, and while the live projections
 * are behind. Whether it is to go on at all is looked at meanwhile.
 */
final class Restraint {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final ReplayProperties properties;
    private final LongSupplier lag;
    private final Runnable look;
    private long workingSince = System.nanoTime();
    private long owed;
    private long looked = workingSince;

    /**
     * @param lag by how many positions the live projections are behind
     * @param look throws when the replay is to go no further
     */
    Restraint(ReplayProperties properties, LongSupplier lag, Runnable look) {
        this.properties = properties;
        this.lag = lag;
        this.look = look;
    }

    /** What has passed until now was none of the work that is to be rested from. */
    void begin() {
        workingSince = System.nanoTime();
    }

    /** Rests for all that is owed, and lets others catch up. */
    void rest() throws InterruptedException {
        owe();
        do {
            restAMoment();
        } while (owed > 0);
        letOthersCatchUp(properties.patience());
        begin();
    }

    /** The same where something is held that others may wait for: a moment at most, and the remainder with the next rest. */
    void pause() throws InterruptedException {
        owe();
        restAMoment();
        letOthersCatchUp(MOMENT);
        begin();
    }

    private void owe() {
        double worked = System.nanoTime() - workingSince;
        owed += (long) (worked * (1 / properties.share() - 1));
    }

    private void restAMoment() throws InterruptedException {
        long moment = Math.min(owed, MOMENT.toNanos());
        sleep(moment);
        owed -= moment;
        if (moment == MOMENT.toNanos()) {
            look.run();
        }
    }

    private void letOthersCatchUp(Duration patience) throws InterruptedException {
        if (System.nanoTime() - looked < BETWEEN_LOOKS.toNanos()) {
            return;
        }
        long end = System.nanoTime() + patience.toNanos();
        look.run();
        while (lag.getAsLong() > properties.mostLag() && System.nanoTime() < end) {
            sleep(BETWEEN_LOOKS.toNanos());
            look.run();
        }
        looked = System.nanoTime();
    }

    private static void sleep(long nanos) throws InterruptedException {
        Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
    }
}
