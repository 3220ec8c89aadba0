package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.time.KnownAt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Any count of different people, at any (D, T), in any period, grouped, filtered and in series, is what putting names into
 * a set gives, whatever was corrected, voided, ended, merged and reverted; it stays so whatever is recorded later; and where
 * it is kept as a sum, it can be taken apart, and its changes explained.
 */
class DistinctAgainstBruteForceTest {

    private static final int QUESTIONS_A_TRY = 60;
    private static final int TAKEN_APART_A_TRY = 12;
    private static final int REFORM_RECORDED_AFTER = 600;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, String> ANSWERED = new LinkedHashMap<>();
    private static RunningQuerySide querySide;
    private static RecordedHistory history;
    private static int takenApart;

    @BeforeContainer
    static void start() {
        // Small enough that most sums are made of folded deltas and unfolded ones.
        querySide = RunningQuerySide.start("sohoi.query.measures.fold-after=5");
        history = new RecordedHistory(querySide, 20230827, REFORM_RECORDED_AFTER);
    }

    @AfterContainer
    static void staysTheSame() {
        ANSWERED.forEach((path, answer) -> assertThat(ask(path)).as(path).isEqualTo(answer));
        assertThat(takenApart).isPositive();
        querySide.close();
    }

    @Property(tries = 16, shrinking = ShrinkingMode.OFF)
    void countsWhomTheEventsName(@ForAll long seed) {
        Random random = new Random(seed);
        history.grow(random, 100 + random.nextInt(150));
        for (int i = 0; i < QUESTIONS_A_TRY; i++) {
            RandomQuestion question = RandomQuestion.ofPeople(random, history.recorded());
            String answer = ask(question.path());
            ANSWERED.put(question.path(), answer);
            agrees(question, JSON.readValue(answer, MeasureAnswer.class));
        }
        for (int i = 0; i < TAKEN_APART_A_TRY; i++) {
            RandomQuestion question =
                    RandomQuestion.ofPeople(random, history.recorded()).figure();
            if (isTakenApart(question)) {
                takenApart++;
                explains(random, question);
            }
        }
    }

    private static void agrees(RandomQuestion question, MeasureAnswer answer) {
        BruteForcePeople truth = new BruteForcePeople(question.ask(), history.recorded());
        List<@Nullable LocalDate[]> steps = question.steps();
        Map<List<@Nullable String>, List<Long>> found = new LinkedHashMap<>();
        answer.rows()
                .forEach(
                        row -> found.computeIfAbsent(new ArrayList<>(row.group().values()), group -> new ArrayList<>())
                                .add(row.value()));
        assertThat(found).as(question.path()).containsExactlyEntriesOf(truth.groups(steps));
        assertThat(answer.total()).as(question.path()).isEqualTo(truth.total());
        if (answer.totals() != null) {
            assertThat(answer.totals())
                    .as(question.path())
                    .isEqualTo(steps.stream()
                            .map(step -> new MeasureTotal(step[0], step[1], truth.total(step[0], step[1])))
                            .toList());
        }
    }

    /** Whether it is kept as a sum; then what events contribute is by how much the count changed with them. */
    private static boolean isTakenApart(RandomQuestion question) {
        String path = question.path("/api/v1/audit/trace") + "&limit=1000";
        HttpResponse<String> response = querySide.get(path);
        if (response.statusCode() == 400) {
            assertThat(response.body()).as(path).contains("TakenApartMustBeKept");
            return false;
        }
        List<JsonNode> contributions = all(path, "contributions");
        long total = new BruteForcePeople(question.ask(), history.recorded()).total();
        assertThat(sum(contributions)).as(path).isEqualTo(total);
        Map<Long, Long> byPosition = new LinkedHashMap<>();
        contributions.forEach(one ->
                byPosition.merge(one.get("position").asLong(), one.get("amount").asLong(), Long::sum));
        byPosition.forEach((position, amount) -> assertThat(amount)
                .as("%s at %d", path, position)
                .isEqualTo(totalAt(question, position) - totalAt(question, position - 1)));
        return true;
    }

    private static void explains(Random random, RandomQuestion question) {
        long known = question.ask().coordinates().position();
        long earlier = random.nextInt((int) known + 1);
        String path = question.path("/api/v1/audit/explain") + "&limit=1000&comparedTo=" + earlier;
        JsonNode explanation = JSON.readTree(ask(path));
        long difference = totalAt(question, known) - totalAt(question, earlier);
        assertThat(explanation.get("difference").asLong()).as(path).isEqualTo(difference);
        assertThat(explanation.get("sumOfChanges").asLong()).as(path).isEqualTo(difference);
        assertThat(sum(all(path, "changes"))).as(path).isEqualTo(difference);
    }

    /** For kept counts, which the map does not matter to. */
    private static long totalAt(RandomQuestion question, long position) {
        AskMeasure ask = question.ask();
        if (ask.filter().association() != null && isUnknown(ask, position)) {
            return 0;
        }
        return new BruteForcePeople(
                        AskMeasure.total(
                                ask.measure(),
                                ask.coordinates().asKnownAt(new KnownAt(position, Instant.EPOCH)),
                                ask.filter()),
                        history.recorded())
                .total();
    }

    private static boolean isUnknown(AskMeasure ask, long position) {
        return history.recorded().subList(0, (int) position).stream()
                .noneMatch(event -> event instanceof AssociationRegistered registered
                        && registered.associationId().equals(ask.filter().association()));
    }

    private static List<JsonNode> all(String path, String list) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page = JSON.readTree(ask(path));
        page.get(list).forEach(all::add);
        while (page.has("next")) {
            page = JSON.readTree(ask(path + "&after=" + page.get("next").asString()));
            page.get(list).forEach(all::add);
        }
        return all;
    }

    private static long sum(List<JsonNode> parts) {
        return parts.stream().mapToLong(part -> part.get("amount").asLong()).sum();
    }

    private static String ask(String path) {
        return history.ask(path);
    }
}
