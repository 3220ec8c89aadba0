package org.sohoi.eventstore.autoconfigure;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;

/**
 * Decides a command anew when someone else recorded first on a stream that it took into account. Every other failure is
 * the caller's to see at once.
 *
 * <p>The pauses grow and are drawn at random, so that those who collided do not collide again.
 */
final class ConflictRetries implements RetryScheduler {

    private static final int MOST_RETRIES = 12;
    private static final int FIRST_PAUSE_MILLIS = 2;
    private static final int LONGEST_PAUSE_MILLIS = 200;

    private final ScheduledExecutorService executor;

    ConflictRetries(ScheduledExecutorService executor) {
        this.executor = executor;
    }

    @Override
    @SuppressWarnings("rawtypes") // The signature is the framework's.
    public boolean scheduleRetry(
            CommandMessage commandMessage,
            RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures,
            Runnable commandDispatch) {
        if (!Conflicts.isConflict(lastFailure) || failures.size() > MOST_RETRIES) {
            return false;
        }
        try {
            executor.schedule(commandDispatch, pauseBefore(failures.size()), TimeUnit.MILLISECONDS);
            return true;
        } catch (RejectedExecutionException e) {
            return false; // shutting down
        }
    }

    private static long pauseBefore(int retry) {
        long longest = Math.min(LONGEST_PAUSE_MILLIS, (long) FIRST_PAUSE_MILLIS << Math.min(retry, 10));
        return ThreadLocalRandom.current().nextLong(1, longest + 1);
    }
}
