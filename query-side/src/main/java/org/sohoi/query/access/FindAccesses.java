package org.sohoi.query.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.web.Paging;

/**
 * Which accesses are these?
 *
 * @param from the first instant
 * @param to the first instant after
 * @param paging by their numbers
 */
record FindAccesses(
        @Nullable String actor,
        @Nullable Instant from,
        @Nullable Instant to,
        Paging paging) {}
