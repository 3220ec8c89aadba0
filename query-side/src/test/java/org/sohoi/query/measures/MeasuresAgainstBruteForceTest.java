package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
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
            ranksTheQuotients(RandomQuestion.ofRatio(random, history.recorded()), 1 + random.nextInt(6));
            ranksTheQuotients(RandomQuestion.ofGrowth(random, history.recorded()), 1 + random.nextInt(6));
            RandomQuestion any = RandomQuestion.of(random, history.recorded());
            RandomQuestion now = any.whole();
            comparesWhatIsThere(now, now.elsewhere(random, history.recorded()));
            if (!any.ask().groupBy().isEmpty()) {
                ranksTheGroups(any, 1 + random.nextInt(6));
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

    /** By what they have in the whole period; in every interval, what is left is one row. */
    private static void ranksTheGroups(RandomQuestion question, int top) {
        String path = question.path() + "&top=" + top;
        MeasureAnswer all = JSON.readValue(ask(question.path()), MeasureAnswer.class);
        MeasureAnswer ranked = JSON.readValue(ask(path), MeasureAnswer.class);
        Map<Map<String, String>, BigDecimal> wholes = new HashMap<>();
        JSON.readValue(ask(question.whole().path()), MeasureAnswer.class)
                .rows()
                .forEach(row -> wholes.put(row.group(), BigDecimal.valueOf(row.value())));
        List<Map<String, String>> greatest =
                greatest(all.rows(), top, group -> wholes.getOrDefault(group, BigDecimal.ZERO));

        List<MeasureRow> listed = new ArrayList<>();
        greatest.forEach(group ->
                all.rows().stream().filter(row -> row.group().equals(group)).forEach(listed::add));
        assertThat(ranked.rows().stream().filter(row -> row.other() == null).toList())
                .as(path)
                .isEqualTo(listed);
        List<MeasureRow> others =
                ranked.rows().stream().filter(row -> row.other() != null).toList();
        Map<String, Long> left = new TreeMap<>();
        all.rows().stream()
                .filter(row -> !greatest.contains(row.group()))
                .forEach(row -> left.merge(String.valueOf(row.from()), row.value(), Long::sum));
        Map<String, Long> found = new LinkedHashMap<>();
        others.forEach(row -> found.put(String.valueOf(row.from()), row.value()));
        assertThat(found).as(path).containsExactlyEntriesOf(left);
        assertThat(ranked.total()).as(path).isEqualTo(all.total());
    }

    /** Those without a value come last, and what is left is divided together. */
    private static void ranksTheQuotients(RandomQuestion question, int top) {
        if (question.ask().groupBy().isEmpty()) {
            return;
        }
        String path = question.path() + "&top=" + top;
        RatioAnswer all = JSON.readValue(ask(question.path()), RatioAnswer.class);
        RatioAnswer ranked = JSON.readValue(ask(path), RatioAnswer.class);
        Map<Map<String, String>, BigDecimal> wholes = new HashMap<>();
        JSON.readValue(ask(question.whole().path()), RatioAnswer.class)
                .rows()
                .forEach(row -> wholes.put(row.group(), row.quotient().value()));
        List<Map<String, String>> greatest = greatest(all.rows(), top, wholes::get);

        List<RatioRow> listed = new ArrayList<>();
        greatest.forEach(group ->
                all.rows().stream().filter(row -> row.group().equals(group)).forEach(listed::add));
        assertThat(ranked.rows().stream().filter(row -> row.other() == null).toList())
                .as(path)
                .isEqualTo(listed);
        Map<String, Quotient> left = new TreeMap<>();
        all.rows().stream()
                .filter(row -> !greatest.contains(row.group()))
                .forEach(row -> left.merge(
                        String.valueOf(row.from()),
                        divided(row.quotient().numerator(), row.quotient().denominator(), all.places()),
                        (one, other) -> divided(
                                one.numerator() + other.numerator(),
                                one.denominator() + other.denominator(),
                                all.places())));
        Map<String, Quotient> found = new LinkedHashMap<>();
        ranked.rows().stream()
                .filter(row -> row.other() != null)
                .forEach(row -> found.put(String.valueOf(row.from()), row.quotient()));
        assertThat(found).as(path).containsExactlyEntriesOf(left);
    }

    private static Quotient divided(long numerator, long denominator, int places) {
        BigDecimal value = denominator == 0
                ? null
                : new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), 60, RoundingMode.DOWN)
                        .setScale(places, RoundingMode.HALF_UP);
        return new Quotient(numerator, denominator, value);
    }

    /** Picked one by one; of equal ones the first. */
    private static List<Map<String, String>> greatest(
            List<? extends GroupRow> rows, int top, Function<Map<String, String>, @Nullable BigDecimal> value) {
        List<Map<String, String>> left =
                new ArrayList<>(rows.stream().map(GroupRow::group).distinct().toList());
        List<Map<String, String>> greatest = new ArrayList<>();
        while (greatest.size() < top && !left.isEmpty()) {
            Map<String, String> next = left.stream()
                    .reduce((one, other) -> isGreater(value.apply(other), value.apply(one)) ? other : one)
                    .orElseThrow();
            greatest.add(next);
            left.remove(next);
        }
        return greatest;
    }

    private static boolean isGreater(@Nullable BigDecimal value, @Nullable BigDecimal than) {
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
