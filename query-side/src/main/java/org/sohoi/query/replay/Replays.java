package org.sohoi.query.replay;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.rebuild.BuiltBeside;
import org.sohoi.query.projection.rebuild.RebuildLock;

/** Starts replays, one at a time, cancels them, and drops what they have built. */
final class Replays implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Replays.class);
    private static final long PATIENCE_MILLIS = 10_000;

    private final ReadModel live;
    private final StoredReplays stored;
    private final BuiltBeside builds;
    private final ReplayRun run;
    private final Collection<Projection> projections;
    private final ReplayProperties properties;
    private final ReplayMeters meters;
    private @Nullable Thread running;
    private volatile boolean closing;

    Replays(
            ReadModel live,
            StoredReplays stored,
            BuiltBeside builds,
            ReplayRun run,
            Collection<Projection> projections,
            ReplayProperties properties,
            ReplayMeters meters) {
        this.live = live;
        this.stored = stored;
        this.builds = builds;
        this.run = run;
        this.projections = projections;
        this.properties = properties;
        this.meters = meters;
    }

    /** @throws QuestionRefused while another is under way, or too many are kept */
    synchronized Replay start(UUID id, long upTo, List<Projection> chosen) throws SQLException, InterruptedException {
        RebuildLock lock = acquire();
        Replay replay;
        try {
            clear();
            mustNotBeTooMany();
            replay = stored.add(id, upTo, chosen.stream().map(Projection::name).toList());
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
        running = new Thread(() -> run(replay, chosen, lock), "replay");
        running.setDaemon(true);
        running.start();
        return replay;
    }

    private RebuildLock acquire() throws SQLException, InterruptedException {
        try {
            return RebuildLock.acquire(live, Replay.SCHEMAS);
        } catch (IllegalStateException e) {
            String other = stored.newest(1).stream()
                    .map(replay -> replay.id().toString())
                    .findFirst()
                    .orElse("another");
            throw QuestionRefused.conflict(
                    "ReplayMustBeTheOnlyOne",
                    "replays",
                    "A replay is under way, and they are carried out one at a time",
                    "none under way; wait for it, or cancel it",
                    other);
        }
    }

    private void mustNotBeTooMany() {
        int kept = stored.kept().size();
        if (kept >= properties.mostKept()) {
            throw QuestionRefused.conflict(
                    "ReplaysKeptMustNotBeTooMany",
                    "replays",
                    "The tables of %d replays are kept already".formatted(kept),
                    "fewer than %d; delete one that is no longer asked".formatted(properties.mostKept()),
                    Integer.toString(kept));
        }
    }

    private void run(Replay replay, List<Projection> chosen, RebuildLock lock) {
        try (lock) {
            try {
                run.run(replay, chosen);
                meters.ended(ReplayState.COMPLETED);
            } catch (ReplayCancelled e) {
                end(replay, ReplayState.CANCELLED, null);
            } catch (Exception | Error e) {
                failed(replay, e);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warn("Replay {} is cleared away with the next one, or the next start: {}", replay.id(), e.toString());
        }
    }

    /** Whatever was broken off by the end of this process has not failed. */
    private void failed(Replay replay, Throwable failure) {
        if (closing) {
            end(replay, ReplayState.INTERRUPTED, null);
        } else {
            LOG.error("Replay {} failed", replay.id(), failure);
            end(replay, ReplayState.FAILED, failure.toString());
        }
    }

    private void end(Replay replay, ReplayState state, @Nullable String failure) {
        stored.ended(replay, state, failure);
        meters.ended(state);
        drop(replay);
    }

    /** Nobody asks what is said not to be kept, so that is said first. */
    private void drop(Replay replay) {
        stored.dropped(replay);
        builds.drop(replay.schema());
    }

    /** What is too old, and what a process that was killed left behind. To be called by whoever has the lock. */
    private void clear() {
        stored.kept().stream()
                .filter(replay -> replay.state().isUnderWay())
                .forEach(replay -> end(replay, ReplayState.INTERRUPTED, null));
        stored.keptFor(properties.keptFor()).forEach(this::drop);
        stored.schemasOfNone().forEach(builds::drop);
    }

    /** The same, unless a replay is under way. */
    synchronized void clearUnlessUnderWay() throws SQLException, InterruptedException {
        try (RebuildLock lock = RebuildLock.acquire(live, Replay.SCHEMAS)) {
            clear();
        } catch (IllegalStateException e) {
            LOG.debug("Nothing is cleared away while a replay is under way");
        }
    }

    /** Cancels one that is under way; drops the tables of one that has ended. */
    void delete(Replay replay) {
        if (replay.state().isUnderWay()) {
            stored.cancel(replay.id());
        } else if (replay.kept()) {
            drop(replay);
        }
    }

    /** @throws QuestionRefused when there is none of that id */
    Replay known(UUID id) {
        return stored.find(id)
                .orElseThrow(() -> QuestionRefused.notFound(
                        "ReplayMustBeKnown",
                        id.toString(),
                        "There is no replay %s".formatted(id),
                        "one of those that are listed"));
    }

    boolean holdsEverything(Replay replay) {
        return projections.stream().map(Projection::name).allMatch(replay.projections()::contains);
    }

    /** All projections, or those of these names, in the order in which the application has them. */
    List<Projection> named(@Nullable Collection<String> names) {
        if (names == null) {
            return List.copyOf(projections);
        }
        List<String> known = projections.stream().map(Projection::name).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw QuestionRefused.invalid(
                    "ProjectionMustBeKnown",
                    "projections",
                    "There is no projection \"%s\"".formatted(name),
                    "any of " + String.join(", ", known),
                    name);
        });
        return projections.stream()
                .filter(projection -> names.contains(projection.name()))
                .toList();
    }

    /** How many tables are compared. */
    int tables(Replay replay) {
        return projections.stream()
                .filter(projection -> replay.projections().contains(projection.name()))
                .mapToInt(projection -> projection.tables().size())
                .sum();
    }

    /** Stops the one that this process carries out. */
    @Override
    public void close() throws InterruptedException {
        closing = true;
        Thread thread = running;
        if (thread != null) {
            thread.interrupt();
            thread.join(PATIENCE_MILLIS);
        }
    }
}
