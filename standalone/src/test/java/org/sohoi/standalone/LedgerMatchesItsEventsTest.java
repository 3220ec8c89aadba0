package org.sohoi.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.standalone.byhand.Answers;
import org.sohoi.standalone.byhand.KnownEvent;
import org.sohoi.standalone.byhand.Questions;

/**
 * Random commands, backdated, corrected and voided at random, go through the whole stack; whatever is then asked, of any
 * day as known at any moment, on the old map or the new one, is what adding up the recorded events by hand comes to.
 */
class LedgerMatchesItsEventsTest {

    private static final int COMMANDS = 1_500;
    private static final int QUESTIONS = 400;

    @Test
    void whateverIsAsked() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (Standalone sohoi = Standalone.on(TestDatabases.freshDatabase(), "--sohoi.demo.enabled=false")) {
            RandomBookkeeping bookkeeping = new RandomBookkeeping(sohoi.bean(CommandGateway.class), random);
            bookkeeping.map();
            bookkeeping.associations();
            for (int i = 0; i < COMMANDS; i++) {
                if (i == COMMANDS / 2) {
                    bookkeeping.reorganisation();
                }
                bookkeeping.oneMore();
            }
            assertThat(bookkeeping.accepted()).isGreaterThan(COMMANDS / 3);
            List<KnownEvent> events = KnownEvent.all(sohoi.bean(EventStorageEngine.class));
            long head = events.get(events.size() - 1).position();
            sohoi.read("/measures/associations?minPosition=" + head);
            Answers byHand = new Answers(events);
            for (int i = 0; i < QUESTIONS; i++) {
                AskMeasure question = Questions.any(random, head);
                MeasureAnswer answer = sohoi.bean(QueryGateway.class)
                        .query(question, MeasureAnswer.class)
                        .join();
                Map<List<String>, Long> expected = byHand.to(question);
                assertThat(rows(answer)).as("seed %d, %s", seed, question).isEqualTo(expected);
                assertThat(answer.total())
                        .as("seed %d, %s", seed, question)
                        .isEqualTo(expected.values().stream()
                                .mapToLong(Long::longValue)
                                .sum());
            }
        }
    }

    private static Map<List<String>, Long> rows(MeasureAnswer answer) {
        Map<List<String>, Long> rows = new HashMap<>();
        if (answer.groupBy().isEmpty()) {
            if (answer.total() != 0) {
                rows.put(List.of(), answer.total());
            }
            return rows;
        }
        answer.rows().forEach(row -> {
            List<String> group = new ArrayList<>();
            answer.groupBy().forEach(dimension -> group.add(row.group().get(dimension.label())));
            rows.put(group, row.value());
        });
        return rows;
    }
}
