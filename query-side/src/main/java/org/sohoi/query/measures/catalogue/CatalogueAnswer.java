package org.sohoi.query.measures.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The catalogue: what can be asked for, and how. */
public record CatalogueAnswer(List<Described> measures) {

    public static CatalogueAnswer ofAll() {
        return new CatalogueAnswer(
                Catalogue.entries().stream().map(CatalogueAnswer::describe).toList());
    }

    private static Described describe(CatalogueEntry measure) {
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
                Definition.of(measure.name()),
                measure instanceof Ratio ratio ? Division.of(ratio) : null,
                measure instanceof Growth growth ? Increase.of(growth) : null);
    }

    /**
     * One measure.
     *
     * @param dimensions by which it can be filtered and grouped
     * @param values of the dimensions that have a fixed set of them
     * @param ratio what is divided by what; none where it is no ratio
     * @param growth what has grown; none where it is no growth
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"name", "unit", "kind", "definition", "dimensions", "values", "ratio", "growth"})
    public record Described(
            String name,
            MeasureUnit unit,
            MeasureKind kind,
            List<Dimension> dimensions,
            Map<String, List<String>> values,
            Definition definition,
            @Nullable Division ratio,
            @Nullable Increase growth) {}

    /** How a ratio is calculated, and to how many decimal places it is rounded, half up. */
    @JsonPropertyOrder({"numerator", "denominator", "places"})
    public record Division(Ratio.Part numerator, Ratio.Part denominator, int places) {

        public static Division of(Ratio ratio) {
            return new Division(ratio.numerator(), ratio.denominator(), ratio.places());
        }
    }

    /** What a growth is the increase of, divided by what there was, and to how many decimal places it is rounded, half up. */
    @JsonPropertyOrder({"measure", "places"})
    public record Increase(String measure, int places) {

        public static Increase of(Growth growth) {
            return new Increase(growth.of(), growth.places());
        }
    }
}
