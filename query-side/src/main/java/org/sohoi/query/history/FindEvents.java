package org.sohoi.query.history;

import org.jspecify.annotations.Nullable;
import org.sohoi.query.time.KnownAt;

/**
 * Which events are these? Answered with an {@link EventPage}.
 *
 * @param after the last position that is known already; none for the first page
 */
record FindEvents(
        KnownAt knownAt,
        EventFilter filter,
        Order order,
        @Nullable Long after,
        int limit) {

    /** Which events come first. */
    enum Order {
        OLDEST,
        NEWEST
    }
}
