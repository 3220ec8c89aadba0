package org.sohoi.query.awards;

import org.jspecify.annotations.Nullable;
import org.sohoi.query.time.Coordinates;

/**
 * The awards effective by the day, or within the period, as known at T; in order of day and position.
 *
 * @param after where the page before ended; none for the first
 * @param limit how many at most
 */
public record ListAwards(
        Coordinates coordinates,
        AwardFilter filter,
        @Nullable AwardCursor after,
        int limit) {}
