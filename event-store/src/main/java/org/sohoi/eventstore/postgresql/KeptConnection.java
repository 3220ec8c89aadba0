package org.sohoi.eventstore.postgresql;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The appending connection over time: opened when needed, looked after, given up when it fails. */
final class KeptConnection {

    static final Duration PAUSE_BETWEEN_ATTEMPTS = Duration.ofMillis(50);

    /** After how long unused it is asked for a sign of life first, so that it is not found dead with events on the way. */
    private static final long UNTESTED_NANOS = Duration.ofMillis(500).toNanos();

    private final ConnectionSource source;
    private @Nullable LedgerConnection connection;
    private long lastUsed = System.nanoTime();
    private long nextAttempt = System.nanoTime();

    KeptConnection(ConnectionSource source) {
        this.source = source;
    }

    /**
     * The connection, opened anew if need be.
     *
     * @throws SQLException when there is none to be had; right after a failure without trying, so that callers do not
     *     queue up for one timeout after the other
     */
    LedgerConnection get() throws SQLException {
        long now = System.nanoTime();
        LedgerConnection open = connection;
        if (open != null && now - lastUsed > UNTESTED_NANOS && !open.isAlive()) {
            giveUp();
            open = null;
        }
        if (open == null) {
            open = reopen(now);
        }
        lastUsed = now;
        return open;
    }

    private LedgerConnection reopen(long now) throws SQLException {
        if (now - nextAttempt < 0) {
            throw new SQLException("the last attempt failed just now", "08001");
        }
        try {
            LedgerConnection opened = LedgerConnection.open(source);
            connection = opened;
            return opened;
        } catch (SQLException e) {
            nextAttempt = System.nanoTime() + PAUSE_BETWEEN_ATTEMPTS.toNanos();
            throw e;
        }
    }

    void giveUp() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
