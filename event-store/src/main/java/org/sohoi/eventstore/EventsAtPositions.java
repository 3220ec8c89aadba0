package org.sohoi.eventstore;

import java.util.Collection;
import java.util.Map;

/** Looks up single events of the ledger by their positions. Made for a page of them, not for reading the ledger. */
public interface EventsAtPositions {

    /**
     * @param positions in any order
     * @return by position; positions that are not recorded are left out
     * @throws LedgerUnavailableException when the ledger cannot be read just now
     */
    Map<Long, RecordedIdentity> identities(Collection<Long> positions);
}
