package org.sohoi.query.measures.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.CatalogueAnswer;
import org.sohoi.query.measures.Dimension;
import org.sohoi.query.measures.MeasureKind;
import org.sohoi.query.measures.MeasureUnit;
import org.sohoi.query.table.Column;
import org.sohoi.query.table.Table;
import org.sohoi.query.table.Tabular;

/** The catalogue in one language: Vietnamese where that is asked for, else English. */
record CataloguePage(List<Entry> measures) implements Tabular {

    static CataloguePage of(CatalogueAnswer catalogue, Locale locale) {
        boolean vietnamese = locale.getLanguage().equals("vi");
        return new CataloguePage(catalogue.measures().stream()
                .map(measure -> new Entry(
                        measure.name(),
                        measure.unit(),
                        measure.kind(),
                        vietnamese
                                ? measure.definition().vi()
                                : measure.definition().en(),
                        measure.dimensions(),
                        measure.values(),
                        measure.ratio()))
                .toList());
    }

    @Override
    public Table<Entry> table() {
        return Table.of(
                "measures",
                Map.of(),
                List.of(
                        Column.text("measure", Entry::measure),
                        Column.text("unit", Entry::unit),
                        Column.text("kind", Entry::kind),
                        Column.text("definition", Entry::definition),
                        Column.text(
                                "dimensions",
                                entry -> String.join(
                                        " ",
                                        entry.dimensions.stream()
                                                .map(Dimension::label)
                                                .toList()))),
                measures);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"measure", "unit", "kind", "definition", "dimensions", "values", "ratio"})
    record Entry(
            String measure,
            MeasureUnit unit,
            MeasureKind kind,
            String definition,
            List<Dimension> dimensions,
            Map<String, List<String>> values,
            CatalogueAnswer.@Nullable Division ratio) {}
}
