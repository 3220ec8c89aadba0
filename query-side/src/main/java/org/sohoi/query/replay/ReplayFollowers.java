package org.sohoi.query.replay;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.sohoi.query.problem.QuestionRefused;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells followers of replays whenever one has come further. A thread for each, so their number is limited. */
final class ReplayFollowers implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final int LOOKS_BETWEEN_SIGNS_OF_LIFE = 40;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Replays replays;
    private final ReplayableProjections projections;
    private final ThreadPoolExecutor threads;

    ReplayFollowers(Replays replays, ReplayableProjections projections, int most) {
        this.replays = replays;
        this.projections = projections;
        this.threads = new ThreadPoolExecutor(0, most, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
            Thread thread = new Thread(work, "replay-follower");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @throws QuestionRefused when there are too many already */
    SseEmitter follow(Replay replay) {
        SseEmitter events = new SseEmitter(0L);
        try {
            threads.execute(() -> tell(replay, events));
        } catch (RejectedExecutionException e) {
            throw QuestionRefused.notYet(
                    "FollowersMustNotBeTooMany",
                    "progress",
                    "%d follow replays already".formatted(threads.getMaximumPoolSize()),
                    "fewer than " + threads.getMaximumPoolSize(),
                    Integer.toString(threads.getMaximumPoolSize()),
                    RETRY_AFTER);
        }
        return events;
    }

    private void tell(Replay replay, SseEmitter events) {
        try {
            Replay told = replay;
            send(told, events);
            for (int looks = 1; told.state().isUnderWay(); looks++) {
                Thread.sleep(BETWEEN_LOOKS.toMillis());
                Replay now = replays.known(replay.id());
                if (!now.equals(told)) {
                    send(now, events);
                    told = now;
                } else if (looks % LOOKS_BETWEEN_SIGNS_OF_LIFE == 0) {
                    events.send(SseEmitter.event().comment("still here"));
                }
            }
            events.complete();
        } catch (IOException | IllegalStateException e) {
            // Whoever followed has left.
            events.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            events.complete();
        } catch (RuntimeException e) {
            events.completeWithError(e);
        }
    }

    private void send(Replay replay, SseEmitter events) throws IOException {
        events.send(SseEmitter.event()
                .name(replay.state().isUnderWay() ? "progress" : "ended")
                .data(ReplayView.of(replay, projections.tables(replay)), MediaType.APPLICATION_JSON));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
