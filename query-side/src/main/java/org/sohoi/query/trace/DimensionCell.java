package org.sohoi.query.trace;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Dimension;

/** The dimensions of an amount in one cell, since amounts of one figure need not all have the same. */
public final class DimensionCell {

    private DimensionCell() {}

    /** Such as {@code form=CASH donorKind=COLLECTIVE}; null where there are none. */
    public static @Nullable String of(@Nullable Map<Dimension, String> dimensions) {
        return dimensions == null || dimensions.isEmpty()
                ? null
                : new TreeMap<>(dimensions)
                        .entrySet().stream()
                                .map(entry -> entry.getKey().label() + "=" + entry.getValue())
                                .collect(Collectors.joining(" "));
    }
}
