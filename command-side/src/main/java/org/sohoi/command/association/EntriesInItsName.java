package org.sohoi.command.association;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What a feature has recorded in the name of associations; this one knows none of those that do. */
public interface EntriesInItsName {

    /** An entry, and the day of its effect. */
    record Dated(UUID entryId, LocalDate effectiveOn) {

        /** The latest of those that are effective after a day. */
        public static Optional<Dated> latestAfter(LocalDate day, Stream<Dated> entries) {
            return entries.filter(entry -> entry.effectiveOn.isAfter(day))
                    .max(Comparator.comparing(Dated::effectiveOn));
        }
    }

    /**
     * The latest of the entries that stand and are effective after a day. The decision rests on what it is told: it is taken
     * anew if entries are recorded meanwhile.
     */
    Optional<Dated> latestAfter(UUID associationId, LocalDate day);
}
