package org.sohoi.query.projection.rebuild;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.springframework.dao.DataAccessException;

/**
 * Builds projections anew from the first event on, in fresh tables beside the live ones, which are kept and answer
 * meanwhile; at the end the fresh tables take their place at once.
 *
 * <p>Only one rebuild at a time is possible on a database. One that is broken off leaves the projections that it has not
 * finished as they were.
 */
final class Rebuild {

    /** Events that are left to the moment when nobody else can use the live tables. */
    private static final long FEW = 1_000;

    private static final int MOST_SECONDS_BETWEEN = 30;

    private static final int ATTEMPTS_TO_START = 600;

    /** Lock not available, deadlock detected. */
    private static final Set<String> COULD_NOT_LOCK = Set.of("55P03", "40P01");

    private static final Duration TO_TAKE_A_SEGMENT = Duration.ofSeconds(2);
    private static final long MILLIS_TO_BEGIN_WORK = 200;

    private final ReadModel live;
    private final FreshTables tables;
    private final LivePositions positions;
    private final BulkHandling handling;
    private final FreshProjections projections;
    private final Pace pace;
    private final EventProcessingConfiguration processing;
    private volatile boolean closing;

    Rebuild(
            ReadModel live,
            LivePositions positions,
            BulkHandling handling,
            FreshProjections projections,
            Pace pace,
            EventProcessingConfiguration processing) {
        this.live = live;
        this.tables = new FreshTables(live, FreshTables.SCHEMA);
        this.positions = positions;
        this.handling = handling;
        this.projections = projections;
        this.pace = pace;
        this.processing = processing;
    }

    /**
     * @param chosen the projections to build
     * @param waiting the names of those that have nothing to answer from yet, and so need not be kept meanwhile
     * @throws IllegalStateException when another rebuild is under way
     */
    void run(Collection<Projection> chosen, Set<String> waiting) throws Exception {
        try (RebuildLock lock = RebuildLock.acquire(live, FreshTables.SCHEMA)) {
            try {
                stop(processors(waiting));
                tables.create(chosen);
                fill(chosen, waiting, lock);
            } finally {
                try {
                    startAgain(waiting);
                } finally {
                    tables.drop();
                }
            }
        }
    }

    /** What a process that was killed left behind, unless another rebuild is under way. */
    void clear() throws SQLException, InterruptedException {
        try (RebuildLock lock = RebuildLock.acquire(live, FreshTables.SCHEMA)) {
            tables.drop();
        } catch (IllegalStateException e) {
            // Its own affair.
        }
    }

    /** The application ends: processors that were stopped stay so. */
    void close() {
        closing = true;
    }

    private void fill(Collection<Projection> chosen, Set<String> waiting, RebuildLock lock) throws Exception {
        try (ReadModel fresh = tables.open(chosen.size(), pace)) {
            List<FreshProjection> building = projections.of(chosen, fresh);
            long target = Long.MAX_VALUE;
            for (FreshProjection projection : building) {
                target = Math.min(target, target(projection, waiting));
            }
            handling.upTo(target, building, fresh);
            for (FreshProjection projection : building) {
                finish(projection, waiting, fresh, lock);
            }
        }
    }

    /** Where the live tables are; those that nobody keeps meanwhile will be set to the newest position. */
    private long target(FreshProjection projection, Set<String> waiting) {
        String name = projection.projection().name();
        return waiting.contains(name) ? positions.head() : positions.reached(name);
    }

    private void finish(FreshProjection projection, Set<String> waiting, ReadModel fresh, RebuildLock lock)
            throws Exception {
        catchUp(projection, waiting, fresh);
        projection.complete(fresh);
        tables.settle(projection.projection(), fresh, pace);
        catchUp(projection, waiting, fresh);
        for (int attempt = 1; !takeOver(projection, fresh, lock); attempt++) {
            // Questions are let through in between, and a long one may take its time.
            Thread.sleep(Math.min(attempt, MOST_SECONDS_BETWEEN) * 1_000L);
            catchUp(projection, waiting, fresh);
        }
    }

    private void catchUp(FreshProjection projection, Set<String> waiting, ReadModel fresh) throws Exception {
        long target = target(projection, waiting);
        while (target - projection.reached() > FEW) {
            handling.upTo(target, List.of(projection), fresh);
            target = target(projection, waiting);
        }
    }

    /** Whether the live tables could be had: not while a question, or a batch, keeps them for long. */
    private boolean takeOver(FreshProjection projection, ReadModel fresh, RebuildLock lock) throws Exception {
        try {
            live.inTransaction(() -> {
                long reached = positions.locked(projection.projection().name());
                tables.lockLive(projection.projection());
                handling.upTo(reached, List.of(projection), fresh);
                lock.mustBeHeld();
                tables.takeOver(projection.projection());
                positions.replaced(projection.projection().name(), projection.reached());
                return true;
            });
            return true;
        } catch (DataAccessException e) {
            if (e.getRootCause() instanceof SQLException cause && COULD_NOT_LOCK.contains(cause.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /** All at once, since each may be amid a batch. */
    private static void stop(List<EventProcessor> processors) throws InterruptedException {
        if (processors.isEmpty()) {
            return;
        }
        awaitBeginning(processors);
        CompletableFuture.allOf(
                        processors.stream().map(EventProcessor::shutdownAsync).toArray(CompletableFuture[]::new))
                .join();
    }

    /**
     * Axon's tracking processors lose their thread for good when they are stopped after they have taken their segment and
     * before they work on it, just after their start. Those whose segment another process has taken never get there.
     */
    private static void awaitBeginning(List<EventProcessor> processors) throws InterruptedException {
        long end = System.nanoTime() + TO_TAKE_A_SEGMENT.toNanos();
        while (!processors.stream().allMatch(Rebuild::hasTakenASegment) && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        Thread.sleep(MILLIS_TO_BEGIN_WORK);
    }

    private static boolean hasTakenASegment(EventProcessor processor) {
        return !(processor instanceof StreamingEventProcessor streaming)
                || !streaming.processingStatus().isEmpty();
    }

    private void startAgain(Set<String> waiting) throws InterruptedException {
        if (!closing) {
            for (EventProcessor processor : processors(waiting)) {
                start(processor);
            }
        }
    }

    /** A worker that was told to stop may take a while, and its processor cannot be started before it has stopped. */
    private static void start(EventProcessor processor) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                processor.start();
                return;
            } catch (IllegalStateException e) {
                if (attempt == ATTEMPTS_TO_START) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    private List<EventProcessor> processors(Set<String> names) {
        List<EventProcessor> processors = new ArrayList<>();
        names.forEach(name -> processing.eventProcessor(name).ifPresent(processors::add));
        return processors;
    }
}
