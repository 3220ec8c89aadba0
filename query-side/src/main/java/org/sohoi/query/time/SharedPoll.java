package org.sohoi.query.time;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Asks how far something has come, again and again, for all who wait for it: one of them asks, the others sleep until
 * their position is reached or it is their turn to ask. So nobody asks where nobody waits, and there is no thread to stop.
 */
final class SharedPoll {

    private final LongSupplier position;
    private final Duration pause;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Waiter> waiters = new LinkedHashSet<>();
    private boolean polled;

    SharedPoll(LongSupplier position, Duration pause) {
        this.position = position;
        this.pause = pause;
    }

    /**
     * Waits until a position is reached, or patience ends.
     *
     * @return the position that was last seen, of those seen meanwhile; negative where none was
     */
    long await(long awaited, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        lock.lockInterruptibly();
        Waiter waiter = new Waiter(awaited, lock.newCondition());
        waiters.add(waiter);
        try {
            do {
                if (polled) {
                    waiter.called.awaitNanos(deadline - System.nanoTime());
                } else {
                    poll();
                }
            } while (!waiter.isReached() && System.nanoTime() < deadline);
            return waiter.seen;
        } finally {
            waiters.remove(waiter);
            handOver();
            lock.unlock();
        }
    }

    /** Lets go of the lock meanwhile, so that others can come and leave. */
    private void poll() throws InterruptedException {
        polled = true;
        lock.unlock();
        long seen;
        try {
            Thread.sleep(pause.toMillis());
            seen = position.getAsLong();
        } finally {
            lock.lock();
            polled = false;
        }
        waiters.forEach(waiter -> waiter.see(seen));
    }

    /** Whoever asked may have left, in whatever way: somebody else must ask then. */
    private void handOver() {
        if (!polled) {
            waiters.stream().findFirst().ifPresent(next -> next.called.signal());
        }
    }

    private static final class Waiter {

        private final long awaited;
        private final Condition called;
        private long seen = -1;

        private Waiter(long awaited, Condition called) {
            this.awaited = awaited;
            this.called = called;
        }

        private boolean isReached() {
            return seen >= awaited;
        }

        private void see(long position) {
            seen = position;
            if (isReached()) {
                called.signal();
            }
        }
    }
}
