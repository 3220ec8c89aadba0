package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sohoi.query.Patience.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sohoi.events.LedgerEvent;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.measures.entry.EntryLedger;
import org.sohoi.query.projection.ReadModel;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows that people are counted from follow from the events alone: not from the batches that they come in, from who
 * handles them, nor from how often.
 */
class CountingAgainTest {

    private static final int EVENTS = 900;
    private static final List<String> TABLES = List.of(
            "measure_series",
            "measure_delta",
            "measure_ending",
            "sum_node",
            "sum_tail",
            "person_coverage",
            "person_identity");

    private final Random random = new Random(20230828);
    private final List<RunningQuerySide> processes = new ArrayList<>();

    @AfterEach
    void close() {
        processes.forEach(RunningQuerySide::close);
    }

    @Test
    void leavesTheSameRowsByTurnsWithBatchesTakenBackAndHandledAgain() throws Exception {
        List<String> once = recordAndProject();
        List<RunningQuerySide> two = List.of(processes.get(0), another());
        List<TrackedEventMessage<?>> events = events();

        sql().execute("TRUNCATE read_model." + String.join(", read_model.", TABLES));
        byTurns(two, events);
        assertAreStill(once);

        byTurns(List.of(another()), events.subList(events.size() / 3, events.size()));
        assertAreStill(once);
    }

    @Test
    void leavesTheSameRowsInARebuild() {
        List<String> once = recordAndProject();
        RunningQuerySide first = processes.remove(0);
        first.close();
        RunningQuerySide again = first.restart(
                "sohoi.query.measures.fold-after=7",
                "sohoi.read-model.rebuild=measures",
                // Most corrections are of entries of an earlier batch.
                "sohoi.read-model.rebuild-batch=13");
        processes.add(again);
        await().until(() -> sql().queryForObject("SELECT sum(rebuilt) FROM read_model.projection", Integer.class) > 0);
        assertAreStill(once);

        again.record("afterwards", new RandomHistory(7).next());
        again.awaitProjections();
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(once.size());
    }

    /** Another process on the same database; its processors, like those of the others, leave the handling to the test. */
    private RunningQuerySide another() {
        RunningQuerySide another = processes.get(0).restart("sohoi.query.measures.fold-after=7");
        processes.add(another);
        processes.forEach(RunningQuerySide::stopProjections);
        return another;
    }

    private void byTurns(List<RunningQuerySide> taking, List<TrackedEventMessage<?>> events) throws Exception {
        Map<RunningQuerySide, List<AnnotationEventHandlerAdapter>> handlers = new HashMap<>();
        taking.forEach(process -> handlers.put(process, handlers(process)));
        int next = 0;
        while (next < events.size()) {
            int end = Math.min(events.size(), next + 1 + random.nextInt(60));
            RunningQuerySide process = taking.get(random.nextInt(taking.size()));
            if (random.nextInt(4) == 0) {
                handle(process, handlers.get(process), events.subList(next, end), true);
            }
            handle(process, handlers.get(process), events.subList(next, end), false);
            next = end;
        }
    }

    private static void handle(
            RunningQuerySide process,
            List<AnnotationEventHandlerAdapter> handlers,
            List<TrackedEventMessage<?>> batch,
            boolean takenBack)
            throws Exception {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(batch.get(0));
        unitOfWork.attachTransaction(
                new SpringTransactionManager(process.bean(ReadModel.class).transactions()));
        for (TrackedEventMessage<?> event : batch) {
            for (AnnotationEventHandlerAdapter handler : handlers) {
                handler.handle(event);
            }
        }
        if (takenBack) {
            unitOfWork.onPrepareCommit(entered -> {
                throw new IllegalStateException("at the last moment");
            });
            assertThatThrownBy(unitOfWork::commit).hasStackTraceContaining("at the last moment");
        } else {
            unitOfWork.commit();
        }
    }

    private static List<AnnotationEventHandlerAdapter> handlers(RunningQuerySide process) {
        ParameterResolverFactory parameters = process.bean(ParameterResolverFactory.class);
        return process.beans(Object.class).stream()
                .filter(bean -> {
                    ProcessingGroup group = bean.getClass().getAnnotation(ProcessingGroup.class);
                    return group != null && group.value().equals(EntryLedger.PROCESSING_GROUP);
                })
                .sorted(AnnotationAwareOrderComparator.INSTANCE)
                .map(bean -> new AnnotationEventHandlerAdapter(bean, parameters))
                .toList();
    }

    private List<TrackedEventMessage<?>> events() throws InterruptedException {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream =
                processes.get(0).bean(EventStore.class).openStream(null)) {
            while (stream.hasNextAvailable()) {
                events.add(stream.nextAvailable());
            }
        }
        assertThat(events).hasSizeGreaterThan(EVENTS);
        return events;
    }

    private List<String> recordAndProject() {
        RunningQuerySide first = RunningQuerySide.start("sohoi.query.measures.fold-after=7");
        processes.add(first);
        RandomHistory history = new RandomHistory(20230829);
        first.record("territory", RandomMap.UNITS.toArray(LedgerEvent[]::new));
        first.record("everything", Stream.generate(history::next).limit(EVENTS).toArray(LedgerEvent[]::new));
        first.awaitProjections();
        List<String> rows = rows();
        assertThat(rows).anyMatch(row -> row.startsWith("person_identity")).anyMatch(row -> row.startsWith("sum_node"));
        return rows;
    }

    /** What is there and should not be, and the other way round: the whole is too long to read. */
    private void assertAreStill(List<String> once) {
        List<String> now = rows();
        Set<String> before = Set.copyOf(once);
        Set<String> after = Set.copyOf(now);
        assertThat(now.stream().filter(row -> !before.contains(row))).isEmpty();
        assertThat(once.stream().filter(row -> !after.contains(row))).isEmpty();
    }

    private List<String> rows() {
        return TABLES.stream()
                .flatMap(table -> sql()
                        .queryForList(
                                "SELECT '%1$s ' || stored::text FROM read_model.%1$s stored ORDER BY 1"
                                        .formatted(table),
                                String.class)
                        .stream())
                .toList();
    }

    private JdbcTemplate sql() {
        return processes.get(0).bean(ReadModel.class).template();
    }
}
