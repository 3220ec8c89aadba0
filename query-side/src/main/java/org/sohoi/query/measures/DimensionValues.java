package org.sohoi.query.measures;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.registry.Placement;
import org.sohoi.query.registry.PlacementMap;

/** A series' value of each dimension, its own or its association's on one map. */
final class DimensionValues {

    private final PlacementMap map;

    DimensionValues(PlacementMap map) {
        this.map = map;
    }

    /** Null where it has none. */
    @Nullable String of(StoredSeries series, Dimension dimension) {
        return of(series.association(), series.dimensions(), dimension);
    }

    /** The value of something of an association with dimensions of its own; null where it has none. */
    @Nullable String of(@Nullable UUID association, Map<Dimension, String> dimensions, Dimension dimension) {
        return dimension.ofAssociation() ? ofAssociation(association, dimension) : dimensions.get(dimension);
    }

    private @Nullable String ofAssociation(@Nullable UUID association, Dimension dimension) {
        if (association == null) {
            return null;
        }
        if (dimension == Dimension.ASSOCIATION) {
            return association.toString();
        }
        Placement placement = map.of(association);
        if (placement == null) {
            return null;
        }
        return switch (dimension) {
            case LEVEL -> placement.level().name();
            case FIELD -> placement.field().name();
            case PROVINCE -> placement.province();
            case DISTRICT -> placement.district();
            case COMMUNE -> placement.commune();
            default -> throw new IllegalArgumentException(dimension + " is not an association's");
        };
    }
}
