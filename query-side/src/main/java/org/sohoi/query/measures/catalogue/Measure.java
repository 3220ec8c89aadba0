package org.sohoi.query.measures.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that can be asked for.
 *
 * @param dimensions those of its own, beside those that every measure has from its association
 */
public record Measure(String name, MeasureUnit unit, MeasureKind kind, List<Dimension> dimensions, List<Term> terms)
        implements CatalogueEntry {

    @Override
    public List<Dimension> allDimensions() {
        return Stream.concat(Arrays.stream(Dimension.values()).filter(Dimension::ofAssociation), dimensions.stream())
                .toList();
    }
}
