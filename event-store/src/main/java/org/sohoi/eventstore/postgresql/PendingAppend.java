package org.sohoi.eventstore.postgresql;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.sohoi.eventstore.AppendedPositions;

/** A caller waiting with its group. */
final class PendingAppend {

    enum Turn {
        /** In the queue; may still be withdrawn. */
        QUEUED,
        /** Chosen to append the next batch, its own group in it. */
        LEADING,
        /** Its group is with the database. */
        TAKEN,
        /** Answered. */
        DONE
    }

    private final AppendGroup group;
    private final Thread caller = Thread.currentThread();
    private volatile Turn turn = Turn.QUEUED;
    private @Nullable AppendedPositions positions;
    private @Nullable RuntimeException failure;

    PendingAppend(AppendGroup group) {
        this.group = group;
    }

    AppendGroup group() {
        return group;
    }

    Turn turn() {
        return turn;
    }

    void setTurn(Turn turn) {
        this.turn = turn;
    }

    void succeed(AppendedPositions where) {
        positions = where;
    }

    void fail(RuntimeException why) {
        if (positions == null) {
            failure = why;
        }
    }

    boolean isDecided() {
        return positions != null || failure != null;
    }

    boolean isRejected() {
        return failure != null;
    }

    /** Publishes the answer. The volatile write makes it visible to the caller before it wakes. */
    void answer() {
        turn = Turn.DONE;
    }

    void wake() {
        LockSupport.unpark(caller);
    }

    /** Waking oneself would leave a permit behind that the caller's next wait trips over. */
    void wakeUnless(Thread self) {
        if (caller != self) {
            wake();
        }
    }

    AppendedPositions result() {
        if (positions != null) {
            return positions;
        }
        throw failure != null ? failure : new IllegalStateException("Asked for its result before it had one");
    }
}
