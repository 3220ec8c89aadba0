package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.measures.derived.ComparisonAnswer;
import org.sohoi.query.measures.derived.Quotient;
import org.sohoi.query.measures.derived.RatioAnswer;
import org.sohoi.query.measures.derived.RatioRow;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.sums.RootForm;
import org.sohoi.query.table.Column;
import org.sohoi.query.table.Table;
import tools.jackson.databind.json.JsonMapper;

/**
 * Any answer, at any (D, T), on any map, grouped, filtered and in series, is what going through all events by hand gives;
 * and stays so, byte for byte, whatever is recorded later. The ledger grows from try to try.
 */
class MeasuresAgainstBruteForceTest {

    private static final int QUESTIONS_A_TRY = 25;
    private static final int DERIVED_A_TRY = 8;
    private static final int ASKED_AGAIN_A_TRY = 20;
    private static final int REFORM_RECORDED_AFTER = 600;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, String> ANSWERED = new LinkedHashMap<>();
    private static RunningQuerySide querySide;
    private static RecordedHistory history;
    private static BreadthsChosen chosen;

    @BeforeContainer
    static void start() {
        // Small enough that most sums are made of folded deltas and unfolded ones.
        querySide = RunningQuerySide.start("sohoi.query.measures.fold-after=5");
        history = new RecordedHistory(querySide, 20230825, REFORM_RECORDED_AFTER);
        chosen = new BreadthsChosen(querySide);
    }

    @AfterContainer
    static void staysTheSame() {
        ANSWERED.keySet().forEach(MeasuresAgainstBruteForceTest::givesTheSameBytes);
        assertThat(RootForm.stored(querySide.bean(ReadModel.class).template())).containsExactly(RootForm.values());
        assertThat(chosen.breadths()).containsExactlyInAnyOrder(Breadth.values());
        querySide.close();
    }

    @Property(tries = 24, shrinking = ShrinkingMode.OFF)
    void answersWhatTheEventsSay(@ForAll long seed) {
        Random random = new Random(seed);
        history.grow(random, 50 + random.nextInt(150));
        for (int i = 0; i < QUESTIONS_A_TRY; i++) {
            RandomQuestion question = RandomQuestion.of(random, history.recorded());
            String answer = ask(question.path());
            ANSWERED.put(question.path(), answer);
            MeasureAnswer read = JSON.readValue(answer, MeasureAnswer.class);
            agrees(question, read);
            assertThat(chosen.answer(question.ask()).total()).isEqualTo(read.total());
            exportsTheSameRows(question.path(), read.table());
        }
        for (int i = 0; i < DERIVED_A_TRY; i++) {
            dividesTheParts(RandomQuestion.ofRatio(random, history.recorded()));
            dividesTheParts(RandomQuestion.ofGrowth(random, history.recorded()));
            ranksTheQuotients(RandomQuestion.ofRatio(random, history.recorded()).whole(), 1 + random.nextInt(6));
            ranksTheQuotients(
                    RandomQuestion.ofGrowth(random, history.recorded()).whole(), 1 + random.nextInt(6));
            RandomQuestion now = RandomQuestion.of(random, history.recorded()).whole();
            comparesWhatIsThere(now, now.elsewhere(random, history.recorded()));
            if (!now.ask().groupBy().isEmpty()) {
                ranksTheGroups(now, 1 + random.nextInt(6));
            }
        }
        List<String> asked = new ArrayList<>(ANSWERED.keySet());
        Collections.shuffle(asked, random);
        asked.stream().limit(ASKED_AGAIN_A_TRY).forEach(MeasuresAgainstBruteForceTest::givesTheSameBytes);
    }

    private static void dividesTheParts(RandomQuestion question) {
        String answer = ask(question.path());
        ANSWERED.put(question.path(), answer);
        RatioAnswer read = JSON.readValue(answer, RatioAnswer.class);
        new BruteForceRatio(question, history.recorded()).agreesWith(read);
        exportsTheSameRows(question.path(), read.table());
    }

    /** A unit or a tier may not be on the other map, at either T; then it is said so. */
    private static void comparesWhatIsThere(RandomQuestion now, RandomQuestion then) {
        String path = now.path(then);
        if (!now.fits(then, history.recorded())) {
            assertThat(querySide.get(path).statusCode()).as(path).isIn(400, 404);
            return;
        }
        String answer = ask(path);
        ANSWERED.put(path, answer);
        new BruteForceComparison(now, then, history.recorded())
                .agreesWith(JSON.readValue(answer, ComparisonAnswer.class));
    }

    /** A table is made in another way, number by number. */
    private static <R> void exportsTheSameRows(String path, Table<R> answer) {
        HttpResponse<String> exported = querySide.get(path, "Accept", "text/csv");
        assertThat(exported.statusCode()).as(path).isEqualTo(200);
        List<String> rows = new ArrayList<>();
        rows.add(answer.columns().stream().map(Column::name).collect(Collectors.joining(",")));
        answer.rows()
                .forEach(row -> rows.add(answer.columns().stream()
                        .map(column -> quoted(Objects.toString(column.value().apply(row), "")))
                        .collect(Collectors.joining(","))));
        assertThat(exported.body().lines().toList()).as(path).isEqualTo(rows);
    }

    private static String quoted(String cell) {
        return cell.contains(",") ? '"' + cell + '"' : cell;
    }

    private static void ranksTheGroups(RandomQuestion question, int top) {
        String path = question.path() + "&top=" + top;
        MeasureAnswer ranked = JSON.readValue(ask(path), MeasureAnswer.class);
        List<MeasureRow> all = new ArrayList<>(
                JSON.readValue(ask(question.path()), MeasureAnswer.class).rows());
        List<MeasureRow> greatest =
                ranked.rows().stream().filter(row -> row.other() == null).toList();
        assertThat(greatest).as(path).hasSize(Math.min(top, all.size()));
        for (MeasureRow row : greatest) {
            MeasureRow next = all.stream()
                    .reduce((one, other) -> other.value() > one.value() ? other : one)
                    .orElseThrow();
            assertThat(row).as(path).isEqualTo(next);
            all.remove(next);
        }
        assertThat(ranked.rows()).as(path).hasSize(greatest.size() + (all.isEmpty() ? 0 : 1));
        assertThat(ranked.rows().stream().mapToLong(MeasureRow::value).sum())
                .as(path)
                .isEqualTo(ranked.total());
    }

    /** Those without a value come last, and what is left is divided together. */
    private static void ranksTheQuotients(RandomQuestion question, int top) {
        if (question.ask().groupBy().isEmpty()) {
            return;
        }
        String path = question.path() + "&top=" + top;
        RatioAnswer ranked = JSON.readValue(ask(path), RatioAnswer.class);
        List<RatioRow> left = new ArrayList<>(
                JSON.readValue(ask(question.path()), RatioAnswer.class).rows());
        List<RatioRow> greatest =
                ranked.rows().stream().filter(row -> row.other() == null).toList();
        assertThat(greatest).as(path).hasSize(Math.min(top, left.size()));
        for (RatioRow row : greatest) {
            RatioRow next = left.stream()
                    .reduce((one, other) -> isGreater(other, one) ? other : one)
                    .orElseThrow();
            assertThat(row).as(path).isEqualTo(next);
            left.remove(next);
        }
        assertThat(ranked.rows()).as(path).hasSize(greatest.size() + (left.isEmpty() ? 0 : 1));
        if (!left.isEmpty()) {
            Quotient others = ranked.rows().get(greatest.size()).quotient();
            assertThat(others.value())
                    .as(path)
                    .isEqualTo(
                            others.denominator() == 0
                                    ? null
                                    : new BigDecimal(others.numerator())
                                            .divide(new BigDecimal(others.denominator()), 60, RoundingMode.DOWN)
                                            .setScale(ranked.places(), RoundingMode.HALF_UP));

            assertThat(others.numerator())
                    .as(path)
                    .isEqualTo(left.stream()
                            .mapToLong(row -> row.quotient().numerator())
                            .sum());
            assertThat(others.denominator())
                    .as(path)
                    .isEqualTo(left.stream()
                            .mapToLong(row -> row.quotient().denominator())
                            .sum());
        }
        assertThat(ranked.rows().stream()
                        .mapToLong(row -> row.quotient().numerator())
                        .sum())
                .as(path)
                .isEqualTo(ranked.total().numerator());
    }

    private static boolean isGreater(RatioRow one, RatioRow other) {
        BigDecimal value = one.quotient().value();
        BigDecimal than = other.quotient().value();
        return value != null && (than == null || value.compareTo(than) > 0);
    }

    private static void givesTheSameBytes(String path) {
        assertThat(ask(path)).as(path).isEqualTo(ANSWERED.get(path));
    }

    private static String ask(String path) {
        return history.ask(path);
    }

    private static void agrees(RandomQuestion question, MeasureAnswer answer) {
        BruteForceAnswers truth = new BruteForceAnswers(
                question.ask(), question.measure().kind() == MeasureKind.FLOW, history.recorded());
        List<@Nullable LocalDate[]> steps = question.steps();
        Map<List<@Nullable String>, List<Long>> found = new LinkedHashMap<>();
        answer.rows()
                .forEach(
                        row -> found.computeIfAbsent(new ArrayList<>(row.group().values()), group -> new ArrayList<>())
                                .add(row.value()));

        assertThat(found).as(question.path()).containsExactlyEntriesOf(truth.groups(steps));
        assertThat(answer.total())
                .as(question.path())
                .isEqualTo(truth.total(
                        question.ask().coordinates().from(),
                        question.ask().coordinates().lastDay().plusDays(1)));
        partsAddUp(question, answer, steps);
    }

    private static void partsAddUp(RandomQuestion question, MeasureAnswer answer, List<@Nullable LocalDate[]> steps) {
        if (answer.totals() == null) {
            assertThat(answer.rows().stream().mapToLong(MeasureRow::value).sum())
                    .as(question.path())
                    .isEqualTo(answer.total());
            return;
        }
        assertThat(answer.totals())
                .extracting(MeasureTotal::from)
                .isEqualTo(steps.stream().map(s -> s[0]).toList());
        for (MeasureTotal total : answer.totals()) {
            assertThat(answer.rows().stream()
                            .filter(row -> total.from().equals(row.from()))
                            .mapToLong(MeasureRow::value)
                            .sum())
                    .as(question.path())
                    .isEqualTo(total.value());
        }
    }
}
