package org.sohoi.query.measures.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.CatalogueAnswer;
import org.sohoi.query.measures.catalogue.Definition;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.measures.catalogue.MeasureUnit;
import org.sohoi.query.table.Column;
import org.sohoi.query.table.Table;
import org.sohoi.query.table.Tabular;
import org.sohoi.query.web.ReaderLanguage;

/** The catalogue: every definition in both languages, and once more in the one that is asked for. */
record CataloguePage(List<Entry> measures) implements Tabular {

    static CataloguePage of(CatalogueAnswer catalogue, Locale language) {
        boolean vietnamese = language.equals(ReaderLanguage.VIETNAMESE);
        return new CataloguePage(catalogue.measures().stream()
                .map(measure -> new Entry(
                        measure.name(),
                        measure.unit(),
                        measure.kind(),
                        vietnamese
                                ? measure.definition().vi()
                                : measure.definition().en(),
                        measure.definition(),
                        measure.dimensions(),
                        measure.values(),
                        measure.ratio(),
                        measure.growth()))
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
                                                .toList())),
                        Column.text(
                                "numerator",
                                entry -> entry.ratio == null
                                        ? null
                                        : entry.ratio.numerator().text()),
                        Column.text(
                                "denominator",
                                entry -> entry.ratio == null
                                        ? null
                                        : entry.ratio.denominator().text()),
                        Column.text("growthOf", entry -> entry.growth == null ? null : entry.growth.measure()),
                        Column.whole("places", Entry::places),
                        Column.text("definitionVi", entry -> entry.definitions.vi()),
                        Column.text("definitionEn", entry -> entry.definitions.en())),
                measures);
    }

    /**
     * One measure.
     *
     * @param definition in the language of the answer
     * @param definitions the same in Vietnamese and English, whatever was asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({
        "measure",
        "unit",
        "kind",
        "definition",
        "dimensions",
        "values",
        "ratio",
        "growth",
        "definitions"
    })
    record Entry(
            String measure,
            MeasureUnit unit,
            MeasureKind kind,
            String definition,
            Definition definitions,
            List<Dimension> dimensions,
            Map<String, List<String>> values,
            CatalogueAnswer.@Nullable Division ratio,
            CatalogueAnswer.@Nullable Increase growth) {

        @Nullable Long places() {
            if (ratio != null) {
                return (long) ratio.places();
            }
            return growth == null ? null : (long) growth.places();
        }
    }
}
