package org.sohoi.eventstore.postgresql;

import java.util.List;

/** Records a batch. */
interface BatchWriter {

    /**
     * Comes before a batch is chosen: while other processes append too, waits until it is this one's turn, so that
     * whoever arrives meanwhile goes with the batch. Never fails; what is wrong, {@link #write} finds out.
     */
    default void awaitTurn() {}

    /**
     * Decides every pending append of the batch: {@link PendingAppend#succeed} or {@link PendingAppend#fail}.
     *
     * @param outage told, as often as wanted, that the database is away, so that others need not wait for this batch
     */
    void write(List<PendingAppend> batch, Outage outage);

    /** Who hears that the database is away. */
    interface Outage {

        void noticed(RuntimeException why);
    }
}
