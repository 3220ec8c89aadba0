package org.sohoi.query.measures;

import java.util.List;
import java.util.Map;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Term;
import org.sohoi.query.registry.PlacementMap;

/** Which series a filter lets through. */
final class SeriesSelection {

    private final MeasureFilter filter;
    private final DimensionValues values;
    private final AssociationSelection associations;

    SeriesSelection(MeasureFilter filter, PlacementMap map, DimensionValues values) {
        this.filter = filter;
        this.values = values;
        this.associations = new AssociationSelection(filter, map);
    }

    boolean includes(StoredSeries series, Term term) {
        return associations.includes(series.association())
                && term.where().entrySet().stream()
                        .allMatch(required -> required.getValue().equals(values.of(series, required.getKey())))
                && filter.values().entrySet().stream()
                        .filter(allowed -> !allowed.getKey().ofAssociation())
                        .allMatch(allowed -> hasOneOf(series, allowed));
    }

    private boolean hasOneOf(StoredSeries series, Map.Entry<Dimension, List<String>> allowed) {
        return allowed.getValue().contains(Dimension.orNone(values.of(series, allowed.getKey())));
    }
}
