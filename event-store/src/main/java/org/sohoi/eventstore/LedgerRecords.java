package org.sohoi.eventstore;

import java.util.List;

/** Reads the whole ledger as it is stored, in the order of positions. */
public interface LedgerRecords {

    /**
     * The position of the last event, 0 in an empty ledger.
     *
     * @throws LedgerUnavailableException when the ledger cannot be read just now
     */
    long head();

    /**
     * The events that follow: as many as there are, at most {@code limit}, and fewer where they are large. Empty only when
     * nothing follows. It leaves to the caller to notice a position that is missing.
     *
     * @param reached the event before the first wanted; its instant bounds those that follow, where the engine keeps only
     *     what publishers' clocks said
     * @throws LedgerUnavailableException when the ledger cannot be read just now
     */
    List<LedgerRecord> after(Recording reached, int limit);
}
