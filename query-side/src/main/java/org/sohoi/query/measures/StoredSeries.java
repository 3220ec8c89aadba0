package org.sohoi.query.measures;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A series and the number that its deltas bear.
 *
 * @param association none where it is that of all associations together
 */
record StoredSeries(
        int id, Series series, Breadth breadth, @Nullable UUID association, Map<Dimension, String> dimensions) {

    /** Their numbers tell them apart, at once: these are keys for every delta. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredSeries series && series.id == id;
    }

    @Override
    public int hashCode() {
        return id;
    }
}
