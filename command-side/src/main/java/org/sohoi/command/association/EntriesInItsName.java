package org.sohoi.command.association;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a feature has recorded in the name of associations; this one knows none of those that do. */
public interface EntriesInItsName {

    /** An entry, and the day of its effect. */
    record Dated(UUID entryId, LocalDate effectiveOn) {}

    /**
     * The latest of the entries that stand and are effective after a day. The decision rests on what it is told: it is taken
     * anew if entries are recorded meanwhile.
     */
    Optional<Dated> latestAfter(UUID associationId, LocalDate day);
}
