package org.sohoi.eventstore.postgresql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.sohoi.eventstore.AppendCancelledException;
import org.sohoi.eventstore.AppendedPositions;
import org.sohoi.eventstore.LedgerUnavailableException;

/**
 * Group commit without a thread of its own. A caller that finds no one appending becomes the leader: it takes the groups
 * that wait, its own among them, and records them in one batch. Then it hands leadership to the first that arrived
 * meanwhile, before it wakes those it worked for, so that the database has work again while they run.
 *
 * <p>A single caller therefore appends in its own thread, without any hand-off.
 */
final class GroupCommitAppender {

    private final BatchWriter writer;
    private final BatchLimits limits;
    private final Object monitor = new Object();
    private final Deque<PendingAppend> queue = new ArrayDeque<>();
    private final ReturningCallers returning;
    /** Whether someone is appending. When not, the queue is empty. */
    private boolean led;

    /** The leader, while it waits for those to come back who were just answered. */
    private @Nullable Thread gathering;

    GroupCommitAppender(BatchWriter writer, BatchLimits limits) {
        this.writer = writer;
        this.limits = limits;
        this.returning = new ReturningCallers(limits.patience());
    }

    /**
     * Records the group and returns where, once it is durable.
     *
     * @throws AppendCancelledException when the caller is interrupted while its group is still queued; once it is on its
     *     way, the interrupt is kept for later and the answer awaited
     * @throws LedgerUnavailableException when too many wait already, or the database is away
     */
    AppendedPositions append(AppendGroup group) {
        PendingAppend own = new PendingAppend(group);
        if (enqueue(own) || awaitTurn(own)) {
            lead();
        }
        return own.result();
    }

    int queueDepth() {
        synchronized (monitor) {
            return queue.size();
        }
    }

    /** Returns whether the caller is to lead. */
    private boolean enqueue(PendingAppend own) {
        synchronized (monitor) {
            if (queue.size() >= limits.queueCapacity()) {
                throw new LedgerUnavailableException(
                        "The ledger is behind: " + queue.size() + " commands wait to be recorded");
            }
            queue.addLast(own);
            boolean first = !led;
            led = true;
            if (gathering != null && returning.areBack(queue.size())) {
                LockSupport.unpark(gathering);
            }
            return first;
        }
    }

    /** Waits until the group is decided (false) or the caller is to lead (true). */
    private boolean awaitTurn(PendingAppend own) {
        boolean interrupted = false;
        try {
            while (true) {
                PendingAppend.Turn turn = own.turn();
                if (turn == PendingAppend.Turn.DONE) {
                    return false;
                }
                if (turn == PendingAppend.Turn.LEADING) {
                    return true;
                }
                LockSupport.park(this);
                if (Thread.interrupted()) {
                    interrupted = true;
                    withdraw(own);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void withdraw(PendingAppend own) {
        synchronized (monitor) {
            if (own.turn() == PendingAppend.Turn.QUEUED && queue.remove(own)) {
                throw new AppendCancelledException("Interrupted while waiting to be recorded; nothing was");
            }
        }
    }

    private void lead() {
        List<PendingAppend> batch = List.of();
        try {
            gather();
            batch = takeBatch();
            writer.write(batch, this::failTheQueued);
        } finally {
            settle(batch);
        }
    }

    /** Right after a batch, lets its callers come back and join the next: see {@link ReturningCallers}. */
    private void gather() {
        while (true) {
            long patience;
            synchronized (monitor) {
                patience = returning.stillWorthWaiting(queue.size());
                gathering = patience > 0 ? Thread.currentThread() : null;
            }
            if (patience <= 0) {
                return;
            }
            LockSupport.parkNanos(this, patience);
        }
    }

    private void settle(List<PendingAppend> batch) {
        for (PendingAppend pending : batch) {
            if (!pending.isDecided()) {
                pending.fail(new EventStoreException("The batch ended without a decision about this command"));
            }
            pending.answer();
        }
        handOver(batch.size());
        Thread self = Thread.currentThread();
        batch.forEach(pending -> pending.wakeUnless(self));
    }

    /**
     * Takes groups in the order of their arrival, as many as the limits allow. A group that meets another's stream stays
     * for a later batch: within one batch nobody's expectations are held against what another writes.
     */
    private List<PendingAppend> takeBatch() {
        BatchSelection selection = new BatchSelection(limits);
        List<PendingAppend> left = new ArrayList<>();
        synchronized (monitor) {
            while (!queue.isEmpty() && !selection.isFull()) {
                PendingAppend next = queue.removeFirst();
                if (selection.takes(next)) {
                    next.setTurn(PendingAppend.Turn.TAKEN);
                } else {
                    left.add(next);
                }
            }
            for (int i = left.size() - 1; i >= 0; i--) {
                queue.addFirst(left.get(i));
            }
        }
        return selection.batch();
    }

    private void handOver(int answered) {
        PendingAppend next;
        synchronized (monitor) {
            returning.expectBack(answered, queue.size());
            next = queue.peekFirst();
            if (next == null) {
                led = false;
                return;
            }
            next.setTurn(PendingAppend.Turn.LEADING);
        }
        next.wake();
    }

    private void failTheQueued(RuntimeException why) {
        List<PendingAppend> waiting;
        synchronized (monitor) {
            waiting = new ArrayList<>(queue);
            queue.clear();
            waiting.forEach(pending -> {
                pending.fail(why);
                pending.answer();
            });
        }
        waiting.forEach(PendingAppend::wake);
    }
}
