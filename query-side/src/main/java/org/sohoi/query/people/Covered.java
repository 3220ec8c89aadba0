package org.sohoi.query.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Reach;

/**
 * An entry reaches somebody from a day on until another.
 *
 * @param person as the entry names them
 * @param supportKind of support only
 * @param until the first day after; none for open-ended
 */
record Covered(
        UUID entry,
        UUID association,
        UUID person,
        Reach way,
        @Nullable String supportKind,
        String category,
        LocalDate from,
        @Nullable LocalDate until) {

    /** The same, but not from that day on; nothing when it would only have begun then. */
    Optional<Covered> endingOn(LocalDate day) {
        if (until != null && !day.isBefore(until)) {
            return Optional.of(this);
        }
        return day.isAfter(from)
                ? Optional.of(new Covered(entry, association, person, way, supportKind, category, from, day))
                : Optional.empty();
    }
}
