package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.sohoi.query.Analyst;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.sums.RootForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Any question, at any (D, T), on any map, grouped, filtered and in series, is answered in SQL as it is over HTTP. The
 * ledger grows from try to try.
 */
class SqlAgainstApiTest {

    private static final int QUESTIONS_A_TRY = 25;
    private static final int REFORM_RECORDED_AFTER = 500;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static RunningQuerySide querySide;
    private static Analyst analyst;
    private static RecordedHistory history;

    @BeforeContainer
    static void start() {
        // Small enough that most sums are made of folded deltas and unfolded ones.
        querySide = RunningQuerySide.start("sohoi.query.measures.fold-after=5");
        analyst = Analyst.of(querySide.bean(ReadModel.class));
        history = new RecordedHistory(querySide, 20230827, REFORM_RECORDED_AFTER);
    }

    @AfterContainer
    static void stop() {
        assertThat(RootForm.stored(querySide.bean(ReadModel.class).template())).containsExactly(RootForm.values());
        analyst.close();
        querySide.close();
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void answersTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        history.grow(random, 50 + random.nextInt(150));
        querySide.awaitProjections();
        for (int i = 0; i < QUESTIONS_A_TRY; i++) {
            RandomQuestion question = RandomQuestion.of(random, history.recorded());
            MeasureAnswer answer = JSON.readValue(ask(question.path()), MeasureAnswer.class);
            SqlFigure sql = new SqlFigure(question.ask());
            assertThat(sql.total(analyst)).as(question.path()).isEqualTo(answer.total());
            tracesTheSame(RandomQuestion.aboutOneFigure(random, history.recorded()));
            if (question.ask().groupBy().isEmpty()) {
                hasEveryStep(question, answer, sql.rows(analyst));
            } else {
                assertThat(sql.rows(analyst)).as(question.path()).containsExactlyInAnyOrderElementsOf(answer.rows());
            }
        }
    }

    /** Without groups HTTP lists the steps as totals, none left out. */
    private static void hasEveryStep(RandomQuestion question, MeasureAnswer answer, List<MeasureRow> rows) {
        if (answer.totals() == null) {
            assertThat(rows).as(question.path()).extracting(MeasureRow::value).containsExactly(answer.total());
        } else {
            assertThat(rows)
                    .as(question.path())
                    .extracting(row -> new MeasureTotal(row.from(), row.to(), row.value()))
                    .containsExactlyElementsOf(answer.totals());
        }
    }

    private static void tracesTheSame(RandomQuestion question) {
        List<String> expected = new ArrayList<>();
        String page = question.path("/api/v1/audit/trace") + "&limit=1000";
        for (String next = ""; next != null; ) {
            JsonNode trace = JSON.readTree(ask(page + next));
            trace.get("contributions").forEach(contribution -> expected.add(line(contribution)));
            next = trace.has("next") ? "&after=" + trace.get("next").asString() : null;
        }
        assertThat(new SqlFigure(question.ask()).trace(analyst))
                .as(question.path())
                .containsExactlyElementsOf(expected);
    }

    private static String line(JsonNode contribution) {
        Map<String, String> dimensions = new TreeMap<>();
        contribution
                .get("dimensions")
                .properties()
                .forEach(dimension -> dimensions.put(
                        CatalogueTables.name(
                                Dimension.labelled(dimension.getKey()).orElseThrow()),
                        dimension.getValue().asString()));
        return String.join(
                " ",
                contribution.get("position").asString(),
                contribution.get("ordinal").asString(),
                Instant.parse(contribution.get("recordedAt").asString()).toString(),
                contribution.get("association").asString(),
                dimensions.toString(),
                contribution.get("effectiveOn").asString(),
                contribution.path("entryId").asString("none"),
                contribution.get("cause").asString(),
                contribution.get("amount").asString());
    }

    private static String ask(String path) {
        return history.ask(path);
    }
}
