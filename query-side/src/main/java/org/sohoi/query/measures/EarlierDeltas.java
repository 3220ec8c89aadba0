package org.sohoi.query.measures;

import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What earlier batches have entered. */
interface EarlierDeltas {

    /** The deltas of these entries before a position, in any order and perhaps added up by series and day. */
    void ofEntries(Set<UUID> entries, long before, BiConsumer<UUID, NetDeltas.Delta> each);

    /** The same of what ends with an association. */
    void endingWith(UUID association, long before, Consumer<NetDeltas.Delta> each);

    /** An entry has a delta at a position, not before those that it had already. */
    void entered(UUID entry, long position);
}
