package org.sohoi.query.measures;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The catalogue: what can be asked for, and how. */
public record CatalogueAnswer(List<Described> measures) {

    static CatalogueAnswer ofAll() {
        return new CatalogueAnswer(
                Catalogue.all().stream().map(CatalogueAnswer::describe).toList());
    }

    private static Described describe(Measure measure) {
        Map<String, List<String>> values = new TreeMap<>();
        measure.allDimensions().stream()
                .filter(dimension -> !dimension.knownValues().isEmpty())
                .forEach(dimension -> values.put(dimension.label(), dimension.knownValues()));
        return new Described(
                measure.name(),
                measure.unit(),
                measure.kind(),
                measure.allDimensions(),
                values,
                Definition.of(measure.name()));
    }

    /**
     * One measure.
     *
     * @param dimensions by which it can be filtered and grouped
     * @param values of the dimensions that have a fixed set of them
     */
    @JsonPropertyOrder({"name", "unit", "kind", "definition", "dimensions", "values"})
    public record Described(
            String name,
            MeasureUnit unit,
            MeasureKind kind,
            List<Dimension> dimensions,
            Map<String, List<String>> values,
            Definition definition) {}
}
