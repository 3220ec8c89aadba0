package org.sohoi.query.measures;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.registry.Placement;
import org.sohoi.query.registry.PlacementMap;

/** Which associations a filter lets through, by what it says of associations. */
final class AssociationSelection {

    private final MeasureFilter filter;
    private final PlacementMap map;
    private final DimensionValues values;
    private final @Nullable Set<UUID> associations;

    /** Sets, because a question may be about hundreds of associations, and every series is held against it. */
    private final Map<Dimension, Set<String>> allowed;

    AssociationSelection(MeasureFilter filter, PlacementMap map) {
        this.filter = filter;
        this.map = map;
        this.values = new DimensionValues(map);
        this.associations = associations(filter, map);
        this.allowed = filter.values().entrySet().stream()
                .filter(condition -> condition.getKey().ofAssociation())
                .collect(Collectors.toMap(Map.Entry::getKey, condition -> Set.copyOf(condition.getValue())));
    }

    private static @Nullable Set<UUID> associations(MeasureFilter filter, PlacementMap map) {
        UUID association = filter.association();
        if (association == null) {
            return null;
        }
        return filter.tiers() == Tiers.ALL ? map.tiersOf(association) : Set.of(association);
    }

    /** @param association none for all together, which only a filter that says nothing of associations lets through */
    boolean includes(@Nullable UUID association) {
        return (associations == null || (association != null && associations.contains(association)))
                && isInUnit(association)
                && allowed.entrySet().stream().allMatch(condition -> meets(association, condition));
    }

    private boolean meets(@Nullable UUID association, Map.Entry<Dimension, Set<String>> condition) {
        if (association == null) {
            return false; // All together have not no value, but all of them.
        }
        return condition.getValue().contains(Dimension.orNone(values.of(association, Map.of(), condition.getKey())));
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
