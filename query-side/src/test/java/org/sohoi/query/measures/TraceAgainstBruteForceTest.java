package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.sohoi.events.EventType;
import org.sohoi.events.LedgerEvent;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.measures.catalogue.Catalogue;
import org.sohoi.query.measures.catalogue.Divided;
import org.sohoi.query.measures.catalogue.FigurePart;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.time.KnownAt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Of any figure, at any (D, T), all pages of its trace add up to it, and each event adds what going through all events by
 * hand says that the figure changed by it; and between any two T, the changes add up to the difference. The ledger grows
 * from try to try.
 */
class TraceAgainstBruteForceTest {

    private static final int QUESTIONS_A_TRY = 15;
    private static final int POSITIONS_A_QUESTION = 15;
    private static final int REFORM_RECORDED_AFTER = 400;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static RunningQuerySide querySide;
    private static RecordedHistory history;

    @BeforeContainer
    static void start() {
        querySide = RunningQuerySide.start();
        history = new RecordedHistory(querySide, 20230826, REFORM_RECORDED_AFTER);
    }

    @AfterContainer
    static void stop() {
        querySide.close();
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void tracesAndExplainsWhatTheEventsSay(@ForAll long seed) {
        Random random = new Random(seed);
        history.grow(random, 40 + random.nextInt(120));
        for (int i = 0; i < QUESTIONS_A_TRY; i++) {
            RandomQuestion question = RandomQuestion.aboutOneFigure(random, history.recorded());
            traces(random, question.path("/api/v1/audit/trace"), question.ask());
            explains(random, question.path("/api/v1/audit/explain"), question.ask());
        }
        tracesParts(random, RandomQuestion.ofRatio(random, history.recorded()).figure());
        tracesParts(random, RandomQuestion.ofGrowth(random, history.recorded()).figure());
    }

    /** Each of the two figures that a ratio or growth shows is made of events like any other. */
    private static void tracesParts(Random random, RandomQuestion question) {
        Divided measure = (Divided) question.measure();
        for (FigurePart part : measure.parts()) {
            AskMeasure ask = new DividedQuestion(measure, question.ask()).part(part);
            String parameter = "&part=" + part.name().toLowerCase(Locale.ROOT);
            traces(random, question.path("/api/v1/audit/trace") + parameter, ask);
            explains(random, question.path("/api/v1/audit/explain") + parameter, ask);
        }
    }

    private static void traces(Random random, String path, AskMeasure ask) {
        List<JsonNode> contributions = new ArrayList<>();
        JsonNode last = allPages(random, path, "contributions", contributions);
        BruteForceAnswers truth = truth(ask);
        long total = truth.total();

        assertThat(last.get("total").asLong()).as(path).isEqualTo(total);
        assertThat(last.get("sumUpToHere").asLong()).as(path).isEqualTo(total);
        assertThat(sum(contributions)).as(path).isEqualTo(total);
        assertThat(last.get("count").asLong()).as(path).isEqualTo(contributions.size());
        Map<Long, List<JsonNode>> byPosition = byPosition(contributions);
        for (long position : some(random, byPosition.keySet(), ask.coordinates().position())) {
            List<JsonNode> ofEvent = byPosition.getOrDefault(position, List.of());
            assertThat(sum(ofEvent))
                    .as("%s at %d", path, position)
                    .isEqualTo(truth.totalUpTo(position) - truth.totalUpTo(position - 1));
            assertThat((long) ofEvent.size())
                    .as("%s at %d", path, position)
                    .isLessThanOrEqualTo(truth.mostAmountsAt(position));
            ofEvent.forEach(contribution -> namesTheEvent(contribution, position));
        }
    }

    private static void explains(Random random, String question, AskMeasure ask) {
        long known = ask.coordinates().position();
        long earlier = random.nextInt((int) known + 1);
        AskMeasure then = ask.at(ask.coordinates().asKnownAt(new KnownAt(earlier, Instant.EPOCH)));
        String path = question + "&comparedTo=" + earlier;
        List<JsonNode> changes = new ArrayList<>();
        JsonNode explanation = allPages(random, path, "changes", changes);
        long before = truth(then).total();
        long after = truth(ask).total();

        assertThat(explanation.at("/earlier/total").asLong()).as(path).isEqualTo(before);
        assertThat(explanation.at("/later/total").asLong()).as(path).isEqualTo(after);
        assertThat(explanation.get("difference").asLong()).as(path).isEqualTo(after - before);
        assertThat(explanation.get("sumOfChanges").asLong()).as(path).isEqualTo(after - before);
        assertThat(sum(changes)).as(path).isEqualTo(after - before);
        assertThat(explanation.get("count").asLong()).as(path).isEqualTo(changes.size());
        explanation.get("subtotals").forEach(subtotal -> {
            List<JsonNode> ofKind = changes.stream()
                    .filter(change -> change.get("kind").equals(subtotal.get("kind")))
                    .toList();
            assertThat(subtotal.get("amount").asLong()).as(path).isEqualTo(sum(ofKind));
            assertThat(subtotal.get("count").asLong()).as(path).isEqualTo(ofKind.size());
        });
        changes.stream().filter(change -> change.has("position")).forEach(change -> {
            assertThat(change.get("position").asLong())
                    .as(path)
                    .isGreaterThan(earlier)
                    .isLessThanOrEqualTo(known);
            assertThat(change.get("kind").asString()).as(path).isIn(kindsOf(eventAt(change)));
        });
    }

    /** What an event's amounts may be called, going by its name; whatever it is, it may bring an end with it. */
    private static List<String> kindsOf(LedgerEvent event) {
        String name = event.getClass().getSimpleName();
        if (name.endsWith("Corrected") || name.endsWith("Amended")) {
            return List.of("CORRECTION", "ENDING");
        }
        if (name.endsWith("Voided")) {
            return List.of("VOID", "ENDING");
        }
        if (List.of("SponsorshipEnded", "AssociationDissolved", "AssociationMerged")
                .contains(name)) {
            return List.of("ENDING");
        }
        // Every day of the history lies before the day on which this runs.
        return List.of("LATE_ENTRY", "NEW_ENTRY", "ENDING");
    }

    private static BruteForceAnswers truth(AskMeasure ask) {
        boolean flow = Catalogue.measure(ask.measure()).kind() == MeasureKind.FLOW;
        return new BruteForceAnswers(ask, flow, history.recorded());
    }

    private static void namesTheEvent(JsonNode contribution, long position) {
        LedgerEvent event = history.recorded().get((int) position - 1);
        assertThat(contribution.get("eventType").asString())
                .isEqualTo(event.getClass().getAnnotation(EventType.class).name());
        assertThat(contribution.get("eventId").asString()).hasSize(36);
    }

    private static LedgerEvent eventAt(JsonNode change) {
        return history.recorded().get(change.get("position").asInt() - 1);
    }

    /** Positions that are named and positions that may not be. */
    private static Iterable<Long> some(Random random, Iterable<Long> named, long last) {
        List<Long> shuffled = new ArrayList<>();
        named.forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        TreeSet<Long> some = new TreeSet<>(shuffled.subList(0, Math.min(POSITIONS_A_QUESTION, shuffled.size())));
        for (int i = 0; i < POSITIONS_A_QUESTION; i++) {
            some.add(1 + (long) random.nextInt((int) last));
        }
        return some;
    }

    /** Fills in what is on the pages, and gives the last. */
    private static JsonNode allPages(Random random, String path, String list, List<JsonNode> all) {
        JsonNode page = ask(path + "&limit=" + (1 + random.nextInt(1_000)));
        page.get(list).forEach(all::add);
        while (page.has("next")) {
            page = ask(path + "&limit=" + (50 + random.nextInt(951)) + "&after="
                    + page.get("next").asString());
            page.get(list).forEach(all::add);
        }
        return page;
    }

    private static Map<Long, List<JsonNode>> byPosition(List<JsonNode> contributions) {
        Map<Long, List<JsonNode>> byPosition = new HashMap<>();
        contributions.forEach(contribution -> byPosition
                .computeIfAbsent(contribution.get("position").asLong(), position -> new ArrayList<>())
                .add(contribution));
        return byPosition;
    }

    private static long sum(List<JsonNode> parts) {
        return parts.stream().mapToLong(part -> part.get("amount").asLong()).sum();
    }

    private static JsonNode ask(String path) {
        return JSON.readTree(history.ask(path));
    }
}
