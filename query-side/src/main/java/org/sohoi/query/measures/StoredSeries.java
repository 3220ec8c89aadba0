package org.sohoi.query.measures;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A series and the number that its deltas bear.
 *
 * @param association none where it is that of several associations together
 * @param unit where its associations were registered; none where that is not known of all of them, or not the same
 */
record StoredSeries(
        int id,
        Series series,
        Breadth breadth,
        @Nullable UUID association,
        @Nullable String unit,
        Map<Dimension, String> dimensions) {

    /** The same series, to be chosen and grouped as one of its associations is. */
    StoredSeries as(UUID one) {
        return new StoredSeries(id, series, breadth, one, unit, dimensions);
    }

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
