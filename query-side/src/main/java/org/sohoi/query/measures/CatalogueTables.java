package org.sohoi.query.measures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Catalogue;
import org.sohoi.query.measures.catalogue.CatalogueAnswer.Division;
import org.sohoi.query.measures.catalogue.CatalogueEntry;
import org.sohoi.query.measures.catalogue.Definition;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Growth;
import org.sohoi.query.measures.catalogue.Measure;
import org.sohoi.query.measures.catalogue.Ratio;
import org.sohoi.query.measures.catalogue.Term;
import org.sohoi.query.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The catalogue where SQL finds it: tables {@code measures} and {@code dimensions} of schema {@code sohoi}, and the terms
 * that its functions add up. Written anew as a whole, so that SQL knows the same measures as the program that serves HTTP.
 *
 * <p>Names its schemas, other than statements about the read model, since it is no part of what is rebuilt.
 */
final class CatalogueTables {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ReadModel readModel;

    CatalogueTables(ReadModel readModel) {
        this.readModel = readModel;
    }

    /** Readers see the catalogue as it was until this is done; of two processes that write it the later one waits. */
    void write() {
        new TransactionTemplate(readModel.transactions()).executeWithoutResult(transaction -> {
            JdbcClient jdbc = readModel.jdbc();
            jdbc.sql("LOCK TABLE sohoi.measures IN SHARE ROW EXCLUSIVE MODE").update();
            jdbc.sql("DELETE FROM sohoi.measures").update();
            jdbc.sql("DELETE FROM sohoi.dimensions").update();
            for (Dimension dimension : Dimension.values()) {
                write(jdbc, dimension);
            }
            List<CatalogueEntry> entries = Catalogue.entries();
            for (int i = 0; i < entries.size(); i++) {
                write(jdbc, entries.get(i), i);
            }
            Catalogue.all().forEach(measure -> writeTerms(jdbc, measure));
        });
    }

    /** The name of a dimension in SQL, where names are folded to lower case. */
    static String name(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    private static void write(JdbcClient jdbc, Dimension dimension) {
        jdbc.sql("""
                        INSERT INTO sohoi.dimensions (name, label, of_association, known_values, ordinal)
                        VALUES (:name, :label, :ofAssociation, :knownValues, :ordinal)""")
                .param("name", name(dimension))
                .param("label", dimension.label())
                .param("ofAssociation", dimension.ofAssociation())
                .param("knownValues", dimension.knownValues().toArray(String[]::new))
                .param("ordinal", dimension.ordinal())
                .update();
    }

    private static void write(JdbcClient jdbc, CatalogueEntry entry, int ordinal) {
        Definition definition = Definition.of(entry.name());
        jdbc.sql("""
                        INSERT INTO sohoi.measures
                            (name, unit, kind, dimensions, definition_vi, definition_en, ratio, growth_of, ordinal)
                        VALUES (:name, :unit, :kind, :dimensions, :vi, :en, CAST(:ratio AS jsonb), :growthOf, :ordinal)""")
                .param("name", entry.name())
                .param("unit", entry.unit().name())
                .param("kind", entry.kind().name())
                .param("dimensions", names(entry.allDimensions()))
                .param("vi", definition.vi())
                .param("en", definition.en())
                .param("ratio", entry instanceof Ratio ratio ? json(Division.of(ratio)) : null)
                .param("growthOf", entry instanceof Growth growth ? growth.of() : null)
                .param("ordinal", ordinal)
                .update();
    }

    private static void writeTerms(JdbcClient jdbc, Measure measure) {
        for (int i = 0; i < measure.terms().size(); i++) {
            Term term = measure.terms().get(i);
            jdbc.sql("""
                            INSERT INTO sohoi_inner.measure_term (measure, ordinal, series, sign, dimensions)
                            VALUES (:measure, :ordinal, :series, :sign, CAST(:dimensions AS jsonb))""")
                    .param("measure", measure.name())
                    .param("ordinal", i)
                    .param("series", term.series().label())
                    .param("sign", term.sign())
                    // As series bear them: by label.
                    .param("dimensions", JSON.writeValueAsString(term.where()))
                    .update();
        }
    }

    private static @Nullable String json(Division division) {
        return JSON.writeValueAsString(Map.of(
                "numerator", part(division.numerator()),
                "denominator", part(division.denominator()),
                "places", division.places()));
    }

    private static Map<String, Object> part(Ratio.Part part) {
        Map<String, List<String>> where = new TreeMap<>();
        part.where().forEach((dimension, values) -> where.put(name(dimension), values));
        return Map.of("measure", part.measure(), "where", where);
    }

    private static String[] names(List<Dimension> dimensions) {
        return dimensions.stream().map(CatalogueTables::name).toArray(String[]::new);
    }
}
