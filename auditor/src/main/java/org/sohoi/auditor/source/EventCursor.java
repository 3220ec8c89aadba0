package org.sohoi.auditor.source;

import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.event.RawEvent;

/** Events one by one. Holds as many in memory as it must, however many there are. */
public interface EventCursor extends AutoCloseable {

    /**
     * The next event; none at the end.
     *
     * @throws org.sohoi.auditor.event.UnreadableEvent when what comes next is no event
     * @throws org.sohoi.auditor.report.Unreachable when reading fails
     */
    @Nullable RawEvent next();

    @Override
    void close();
}
