package org.sohoi.eventstore.postgresql;

import java.time.Duration;

/**
 * Whether a leader should wait a moment before it takes what is queued.
 *
 * <p>Whoever was just answered mostly comes back at once with the next command. A leader that leaves right away, with the
 * few that queued during the last batch, makes the callers split into two halves that take turns; one that lets them come
 * back has twice the batch for the same commit. So right after a batch its callers are expected back for a moment, and
 * from a certain size on nothing is gained by more. Who calls alone, or comes later than that, never waits.
 *
 * <p>Guarded by the appender's monitor.
 */
final class ReturningCallers {

    /** Of this many rows on, the commit is a small part of a batch's time. */
    private static final int ENOUGH = 16;

    private final long patience;
    private int expected;
    private long until = System.nanoTime();

    ReturningCallers(Duration patience) {
        this.patience = patience.toNanos();
    }

    /** A batch has been answered, and so many are queued behind it. */
    void expectBack(int answered, int queued) {
        expected = answered > 1 || queued > 1 ? Math.min(answered + queued, ENOUGH) : 0;
        until = System.nanoTime() + patience;
    }

    boolean areBack(int queued) {
        return queued >= expected;
    }

    /** How many nanoseconds to wait for the rest; none when they are all there, or should have been. */
    long stillWorthWaiting(int queued) {
        return areBack(queued) ? 0 : until - System.nanoTime();
    }
}
