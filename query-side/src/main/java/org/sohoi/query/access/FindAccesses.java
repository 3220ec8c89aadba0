package org.sohoi.query.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which accesses are these?
 *
 * @param from the first instant
 * @param to the first instant after
 * @param after the access that is known already; none for the first page
 */
record FindAccesses(
        @Nullable String actor,
        @Nullable Instant from,
        @Nullable Instant to,
        Order order,
        @Nullable Long after,
        int limit) {

    /** Which accesses come first. */
    enum Order {
        OLDEST,
        NEWEST
    }

    /** The first that may be on the page. */
    long first() {
        return after != null && order == Order.OLDEST ? after + 1 : 1;
    }

    /** The last that may be on the page, of those up to {@code settled}. */
    long last(long settled) {
        return after != null && order == Order.NEWEST ? Math.min(after - 1, settled) : settled;
    }
}
