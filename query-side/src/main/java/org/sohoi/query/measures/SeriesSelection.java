package org.sohoi.query.measures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.registry.Placement;
import org.sohoi.query.registry.PlacementMap;

/** Which series a filter lets through. */
final class SeriesSelection {

    private final MeasureFilter filter;
    private final PlacementMap map;
    private final DimensionValues values;
    private final @Nullable Set<UUID> associations;

    SeriesSelection(MeasureFilter filter, PlacementMap map, DimensionValues values) {
        this.filter = filter;
        this.map = map;
        this.values = values;
        this.associations = associations(filter, map);
    }

    private static @Nullable Set<UUID> associations(MeasureFilter filter, PlacementMap map) {
        UUID association = filter.association();
        if (association == null) {
            return null;
        }
        return filter.tiers() == Tiers.ALL ? map.tiersOf(association) : Set.of(association);
    }

    boolean includes(StoredSeries series, Term term) {
        return (associations == null || (series.association() != null && associations.contains(series.association())))
                && isInUnit(series.association())
                && term.where().entrySet().stream()
                        .allMatch(required -> required.getValue().equals(values.of(series, required.getKey())))
                && filter.values().entrySet().stream().allMatch(allowed -> hasOneOf(series, allowed));
    }

    private boolean hasOneOf(StoredSeries series, Map.Entry<Dimension, List<String>> allowed) {
        String value = values.of(series, allowed.getKey());
        return value != null && allowed.getValue().contains(value);
    }

    private boolean isInUnit(@Nullable UUID association) {
        String unit = filter.unit();
        if (unit == null) {
            return true;
        }
        Placement placement = association == null ? null : map.of(association);
        return placement != null
                && (unit.equals(placement.province())
                        || unit.equals(placement.district())
                        || unit.equals(placement.commune()));
    }
}
