package org.sohoi.transparency.log;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sohoi.eventstore.LedgerRecords;
import org.springframework.context.SmartLifecycle;

/** Runs the follower, round after round, on a thread of its own. What fails is tried again; nothing else waits for it. */
public final class LogThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LogThread.class);

    /** A page is logged in much less. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Follower follower;
    private final long intervalMillis;
    private final Duration patience;
    private @Nullable Thread thread;
    private volatile Optional<Refusal> lastRefusal = Optional.empty();
    private volatile @Nullable String failure;

    /** Keeps the log of that ledger once it is started, and signs it with the key that the properties give. */
    public static LogThread over(LogDatabase database, LedgerRecords ledger, LogProperties properties) {
        return new LogThread(new Follower(database.writers(), ledger, Identity.of(properties), properties), properties);
    }

    LogThread(Follower follower, LogProperties properties) {
        this(follower, properties, PATIENCE);
    }

    /** @param patience how long the end of a round is waited for */
    LogThread(Follower follower, LogProperties properties, Duration patience) {
        this.follower = follower;
        this.intervalMillis = properties.interval().toMillis();
        this.patience = patience;
    }

    /** Why the last round failed; null when it did not. */
    @Nullable String failure() {
        return failure;
    }

    /** Whether this process is the one that writes the log. */
    boolean hasTurn() {
        return follower.hasTurn();
    }

    /** What the last round that got through found. */
    Optional<Refusal> refusal() {
        return lastRefusal;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                round();
                Thread.sleep(intervalMillis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    private void round() {
        try {
            tell(follower.round());
            failure = null;
        } catch (SQLException | RuntimeException e) {
            // Said once: the rounds come several times a second.
            if (!e.toString().equals(failure)) {
                LOG.warn("The transparency log does not get on just now", e);
            }
            failure = e.toString();
        }
    }

    private void tell(Optional<Refusal> refusal) {
        if (!refusal.equals(lastRefusal)) {
            refusal.ifPresentOrElse(
                    found -> LOG.error(
                            "Nothing is signed any more, {}: expected {}, found {}, position {}",
                            found.rule(),
                            found.expected(),
                            found.found(),
                            found.position()),
                    () -> LOG.info("The ledger is what was signed again"));
        }
        lastRefusal = refusal;
    }

    private void close() {
        try {
            follower.close();
        } catch (SQLException e) {
            LOG.debug("The log's connection was gone already", e);
        }
    }

    @Override
    public synchronized void start() {
        Thread started = new Thread(this::run, "transparency-log");
        started.setDaemon(true);
        started.start();
        thread = started;
    }

    /** Waits for the thread, since the connections that it uses are closed after it; but not for a database that hangs. */
    @Override
    public synchronized void stop() {
        if (thread == null) {
            return;
        }
        thread.interrupt();
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
