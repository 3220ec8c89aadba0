package org.sohoi.query.replay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.rebuild.RebuildLock;

/** Starts replays, one at a time, cancels them, and drops what they have built. */
final class Replays implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Replays.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(10);

    private final ReadModel live;
    private final StoredReplays stored;
    private final KeptReplays kept;
    private final ReplayRun run;
    private final ReplayMeters meters;
    private final ReentrantLock starting = new ReentrantLock();
    private volatile @Nullable Thread running;
    private volatile boolean closing;

    Replays(ReadModel live, StoredReplays stored, KeptReplays kept, ReplayRun run, ReplayMeters meters) {
        this.live = live;
        this.stored = stored;
        this.kept = kept;
        this.run = run;
        this.meters = meters;
    }

    /**
     * Starts one, unless there is one of that id already, which has to be of the same request.
     *
     * @throws QuestionRefused while another is under way, or too many are kept
     */
    Replay start(UUID id, ReplayRequest request, long upTo, List<Projection> chosen)
            throws SQLException, InterruptedException {
        Optional<Replay> known = sameRequest(id, request);
        if (known.isPresent()) {
            return known.get();
        }
        if (!starting.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            return sameRequest(id, request).orElseThrow(this::another);
        }
        try {
            RebuildLock lock = turn().orElse(null);
            return lock == null
                    ? sameRequest(id, request).orElseThrow(this::another)
                    : start(lock, id, request, upTo, chosen);
        } finally {
            starting.unlock();
        }
    }

    /** Nobody waits for a replay, but for whoever clears away, or has just ended. */
    private Optional<RebuildLock> turn() throws SQLException, InterruptedException {
        if (stored.underWay().isPresent()) {
            // To be had if that was left by a process that was killed.
            return RebuildLock.tryAcquire(live, Replay.SCHEMAS);
        }
        try {
            return Optional.of(RebuildLock.acquire(live, Replay.SCHEMAS));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private Replay start(RebuildLock lock, UUID id, ReplayRequest request, long upTo, List<Projection> chosen)
            throws SQLException {
        boolean started = false;
        try {
            kept.clear();
            Optional<Replay> known = sameRequest(id, request);
            if (known.isPresent()) {
                return known.get();
            }
            kept.mustNotBeTooMany();
            Replay replay = stored.add(
                    id, request, upTo, chosen.stream().map(Projection::name).toList());
            Thread thread = new Thread(() -> run(replay, chosen, lock), "replay");
            thread.setDaemon(true);
            running = thread;
            thread.start();
            started = true;
            return replay;
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    /** @throws QuestionRefused when another request has made the one of that id */
    private Optional<Replay> sameRequest(UUID id, ReplayRequest request) {
        Optional<Replay> known = stored.find(id);
        known.map(Replay::request)
                .filter(before -> !before.equals(request.canonical()))
                .ifPresent(before -> {
                    throw QuestionRefused.contradictory(
                            "IdempotencyKeyMustNotBeReused",
                            IdempotencyKey.HEADER,
                            "This key came with another request before",
                            before,
                            request.canonical());
                });
        return known;
    }

    private QuestionRefused another() {
        return QuestionRefused.conflict(
                "ReplayMustBeTheOnlyOne",
                "replays",
                "A replay is under way, and they are carried out one at a time",
                "none under way; wait for it, or cancel it",
                stored.underWay().map(replay -> replay.id().toString()).orElse("another"));
    }

    private void run(Replay replay, List<Projection> chosen, RebuildLock lock) {
        try (lock) {
            try {
                run.run(replay, chosen, lock);
                meters.ended(ReplayState.COMPLETED);
            } catch (ReplayCancelled e) {
                kept.end(replay, ReplayState.CANCELLED, null);
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
            kept.end(replay, ReplayState.INTERRUPTED, null);
        } else {
            LOG.error("Replay {} failed", replay.id(), failure);
            kept.end(replay, ReplayState.FAILED, ReplayBroken.reason(failure));
        }
    }

    /** Clears away what need not be kept, unless a replay is under way, or is just being started. */
    void clearUnlessUnderWay() throws SQLException {
        if (!starting.tryLock()) {
            return;
        }
        try (RebuildLock lock = RebuildLock.tryAcquire(live, Replay.SCHEMAS).orElse(null)) {
            if (lock != null) {
                kept.clear();
            }
        } finally {
            starting.unlock();
        }
    }

    /** Cancels one that is under way, or else drops the tables of one that has ended; whether it was the former. */
    boolean delete(Replay replay) {
        if (stored.cancel(replay.id())) {
            return true;
        }
        kept.drop(replay);
        return false;
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

    /** Stops the one that this process carries out. */
    @Override
    public void close() throws InterruptedException {
        closing = true;
        Thread thread = running;
        if (thread != null) {
            thread.interrupt();
            thread.join(PATIENCE_AT_THE_END.toMillis());
        }
    }
}
