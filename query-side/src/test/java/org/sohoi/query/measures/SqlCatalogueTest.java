package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sohoi.query.Analyst;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.measures.catalogue.Catalogue;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.projection.ReadModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue in SQL is that of HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlCatalogueTest {

    private RunningQuerySide querySide;
    private Analyst analyst;

    @BeforeAll
    void start() {
        querySide = RunningQuerySide.start();
        analyst = Analyst.of(querySide.bean(ReadModel.class));
    }

    @AfterAll
    void stop() {
        analyst.close();
        querySide.close();
    }

    @Test
    void listsEveryMeasureAsHttpDoes() {
        for (String language : List.of("vi", "en")) {
            assertThat(catalogue(language)).hasSizeGreaterThan(20).isEqualTo(httpCatalogue(language));
        }
    }

    /** A catalogue of an earlier version is gone, measures and terms; and of several that write it at once none fails. */
    @Test
    void isWrittenAnewAsAWhole() {
        ReadModel readModel = querySide.bean(ReadModel.class);
        readModel.template().execute("DELETE FROM sohoi_inner.measure_term");
        readModel.template().execute("UPDATE sohoi.measures SET name = 'earlier' WHERE name = 'donations'");
        CompletableFuture<?>[] writers = Stream.generate(
                        () -> CompletableFuture.runAsync(new CatalogueTables(readModel)::write))
                .limit(4)
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(writers).join();
        assertThat(catalogue("en")).isEqualTo(httpCatalogue("en"));
        assertThat(readModel
                        .jdbc()
                        .sql("SELECT count(*) FROM sohoi_inner.measure_term")
                        .query(Long.class)
                        .single())
                .isEqualTo(Catalogue.all().stream()
                        .mapToLong(measure -> measure.terms().size())
                        .sum());
    }

    /** A new dimension needs a column, and a line in sohoi_inner.in_columns. */
    @Test
    void hasAColumnForEveryDimension() {
        List<String> columns = analyst.jdbc().sql("""
                        SELECT attname FROM pg_attribute
                         WHERE attrelid = 'sohoi.grouped_figure'::regclass AND attnum > 0""").query(String.class).list();
        String inColumns = querySide
                .bean(ReadModel.class)
                .jdbc()
                .sql("SELECT prosrc FROM pg_proc WHERE proname = 'in_columns'")
                .query(String.class)
                .single();
        for (Dimension dimension : Dimension.values()) {
            assertThat(columns).contains(CatalogueTables.name(dimension));
            assertThat(inColumns).contains("'" + dimension.label() + "'");
        }
    }

    private List<String> catalogue(String language) {
        return analyst.ask(
                "SELECT * FROM sohoi.measures ORDER BY ordinal",
                (row, number) -> String.join(
                        " | ",
                        row.getString("name"),
                        row.getString("unit"),
                        row.getString("kind"),
                        row.getString("definition_" + language),
                        Arrays.toString((String[]) row.getArray("dimensions").getArray()),
                        row.getString("ratio") == null
                                ? "sum"
                                : JsonMapper.shared()
                                        .readTree(row.getString("ratio"))
                                        .at("/numerator/measure")
                                        .asString(),
                        Objects.toString(row.getString("growth_of"), "no growth")));
    }

    private List<String> httpCatalogue(String language) {
        List<String> measures = new ArrayList<>();
        JsonNode answer = JsonMapper.shared()
                .readTree(querySide
                        .get("/api/v1/measures", "Accept-Language", language)
                        .body());
        answer.get("measures").forEach(measure -> {
            List<String> dimensions = new ArrayList<>();
            measure.get("dimensions")
                    .forEach(dimension -> dimensions.add(CatalogueTables.name(
                            Dimension.labelled(dimension.asString()).orElseThrow())));
            measures.add(String.join(
                    " | ",
                    measure.get("measure").asString(),
                    measure.get("unit").asString(),
                    measure.get("kind").asString(),
                    measure.get("definition").asString(),
                    dimensions.toString(),
                    measure.at("/ratio/numerator/measure").asString("sum"),
                    measure.at("/growth/measure").asString("no growth")));
        });
        return measures;
    }
}
