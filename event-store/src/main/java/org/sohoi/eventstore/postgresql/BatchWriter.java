package org.sohoi.eventstore.postgresql;

import java.util.List;

/** Records a batch. */
interface BatchWriter {

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
