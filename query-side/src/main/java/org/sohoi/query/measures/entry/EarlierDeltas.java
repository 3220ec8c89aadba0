package org.sohoi.query.measures.entry;

import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What earlier batches have entered. */
interface EarlierDeltas {

    /**
     * What these entries amounted to before a position: deltas in any order, perhaps added up by series and day. Of counts
     * of people, which no entry takes back, there may be any.
     */
    void ofEntries(Set<UUID> entries, long before, BiConsumer<UUID, NetDeltas.Delta> each);

    /** The same of what ends with an association. */
    void endingWith(UUID association, long before, Consumer<NetDeltas.Delta> each);

    /** An entry has its {@linkplain DeltaRows#FIRST first} delta of an event at a position, later than those it had already. */
    void entered(UUID entry, long position);
}
