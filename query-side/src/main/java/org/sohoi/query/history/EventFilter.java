package org.sohoi.query.history;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted; none of a part for all.
 *
 * @param effectiveFrom the first day
 * @param effectiveTo the first day after
 * @param firstPosition the first that may be
 * @param lastPosition the last that may be
 */
record EventFilter(
        @Nullable String stream,
        @Nullable String type,
        @Nullable String actor,
        @Nullable UUID association,
        @Nullable UUID entry,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable String correlationId,
        @Nullable String commandId,
        long firstPosition,
        long lastPosition) {}
