package org.sohoi.command.decision;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Sends a command again when a stream that it saw has moved before its events were recorded: it then sees the stream as
 * it is. The waits grow and differ from command to command, so that rivals do not meet again and again.
 */
final class DecideAnew implements RetryScheduler {

    private static final int TRIES = 20;
    private static final int LONGEST_WAIT_MILLIS = 50;

    private final ScheduledExecutorService executor;

    DecideAnew(ScheduledExecutorService executor) {
        this.executor = executor;
    }

    @Override
    @SuppressWarnings("rawtypes") // The signature is the framework's.
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures,
            Runnable commandDispatch) {
        boolean again = failures.size() < TRIES
                && (lastFailure instanceof ConcurrencyException || lastFailure instanceof DeadlockException);
        if (again) {
            int longest = Math.min(LONGEST_WAIT_MILLIS, 1 << Math.min(failures.size(), 10));
            executor.schedule(commandDispatch, ThreadLocalRandom.current().nextLong(longest), TimeUnit.MILLISECONDS);
        }
        return again;
    }
}
