package org.sohoi.query.measures.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A count of different people: who is in two groups, or in two periods, is one person of the whole.
 *
 * @param kind {@link MeasureKind#DISTINCT_FLOW} or {@link MeasureKind#DISTINCT_STOCK}
 * @param dimensions those of its own, beside those that every measure has from its association
 */
public record Distinct(String name, MeasureKind kind, Reach reach, List<Dimension> dimensions)
        implements CatalogueEntry {

    @Override
    public MeasureUnit unit() {
        return MeasureUnit.PERSON;
    }

    @Override
    public List<Dimension> allDimensions() {
        return Stream.concat(Arrays.stream(Dimension.values()).filter(Dimension::ofAssociation), dimensions.stream())
                .toList();
    }
}
