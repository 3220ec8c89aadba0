package org.sohoi.query.measures.derived;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.GroupOrder;
import org.sohoi.query.measures.catalogue.Dimension;

/**
 * Where a figure stands on its side of a comparison: in the order of groups, and within a group in that of intervals.
 *
 * @param interval which one of a series, counted from 0; 0 without a series
 */
record Place(List<@Nullable String> group, int interval) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::group, new GroupOrder()).thenComparingInt(Place::interval);

    /** The group's values by the names of their dimensions. */
    Map<String, @Nullable String> labelled(List<Dimension> dimensions) {
        Map<String, @Nullable String> labelled = new LinkedHashMap<>();
        for (int i = 0; i < dimensions.size(); i++) {
            labelled.put(dimensions.get(i).label(), group.get(i));
        }
        return labelled;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
