package org.sohoi.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.figure.Figure;
import org.sohoi.auditor.figure.Question;
import org.sohoi.auditor.source.DatabaseEvents;
import org.sohoi.auditor.source.EventCursor;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.trace.Contribution;
import org.sohoi.query.trace.Cursor;
import org.sohoi.query.trace.Page;
import org.sohoi.query.trace.Trace;
import org.sohoi.query.trace.TraceFigure;
import org.sohoi.standalone.byhand.Questions;
import tools.jackson.databind.json.JsonMapper;

/**
 * Random commands go through the whole stack; whatever is then asked, the auditor's tool recomputes the answer from the raw
 * events: from all of them, and from those that the figure is traced to and the endings of associations.
 */
class AuditorAgreesTest {

    private static final int COMMANDS = 500;
    private static final int QUESTIONS = 100;
    private static final Set<String> ENDINGS = Set.of("association.dissolved", "association.merged");

    @Test
    void whateverIsAsked() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        DatabaseAddress database = TestDatabases.freshDatabase();
        try (Standalone sohoi = Standalone.on(database, "--sohoi.demo.enabled=false")) {
            record(sohoi, random);
            List<RawEvent> events = events(database);
            long head = events.size();
            sohoi.read("/measures/associations?minPosition=" + head);
            for (int asked = 0; asked < QUESTIONS; ) {
                AskMeasure question = Questions.any(random, head);
                if (question.filter().values().keySet().stream().noneMatch(Dimension::ofAssociation)) {
                    asked++;
                    compare(sohoi, question, events, "seed %d, %s".formatted(seed, question));
                }
            }
        }
    }

    private static void record(Standalone sohoi, Random random) {
        RandomBookkeeping bookkeeping = new RandomBookkeeping(sohoi.bean(CommandGateway.class), random);
        bookkeeping.map();
        bookkeeping.associations();
        for (int i = 0; i < COMMANDS; i++) {
            bookkeeping.oneMore();
        }
    }

    private static List<RawEvent> events(DatabaseAddress database) {
        List<RawEvent> events = new ArrayList<>();
        try (EventCursor cursor =
                new DatabaseEvents(database.jdbcUrl(), database.username(), database.password()).after(0)) {
            for (RawEvent event = cursor.next(); event != null; event = cursor.next()) {
                events.add(event);
            }
        }
        return events;
    }

    private static void compare(Standalone sohoi, AskMeasure asked, List<RawEvent> events, String description) {
        QueryGateway queries = sohoi.bean(QueryGateway.class);
        MeasureAnswer answer = queries.query(asked, MeasureAnswer.class).join();
        Question question = Question.of(sohoi.bean(JsonMapper.class).valueToTree(answer));
        assertThat(recomputed(question, events)).as(description).isEqualTo(answer.total());

        Set<Long> traced = queries
                .query(new TraceFigure(asked, new Page(Cursor.START, Integer.MAX_VALUE - 1)), Trace.class)
                .join()
                .contributions()
                .stream()
                .map(Contribution::position)
                .collect(Collectors.toSet());
        List<RawEvent> enough = events.stream()
                .filter(event -> traced.contains(event.position()) || ENDINGS.contains(event.type()))
                .toList();
        assertThat(recomputed(question, enough)).as("traced: %s", description).isEqualTo(answer.total());
    }

    private static long recomputed(Question question, List<RawEvent> events) {
        Figure figure = new Figure(question);
        events.forEach(figure::add);
        return figure.total();
    }
}
