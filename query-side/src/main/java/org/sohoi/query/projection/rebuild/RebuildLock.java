package org.sohoi.query.projection.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.sohoi.query.projection.ReadModel;

/** Held by the one process that rebuilds; gone with its connection when the process dies. */
final class RebuildLock implements AutoCloseable {

    private static final String KEY = "hashtextextended('%s', 0)".formatted(FreshTables.SCHEMA);

    private static final int ATTEMPTS = 20;

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(100);

    private final Connection connection;

    private RebuildLock(Connection connection) {
        this.connection = connection;
    }

    /**
     * Waits a moment for it, since every start holds it while it clears away what a killed rebuild left.
     *
     * @throws IllegalStateException when another process has it
     */
    static RebuildLock acquire(ReadModel live) throws SQLException, InterruptedException {
        Connection connection = live.dataSource().getConnection();
        try {
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                if (tryOn(connection)) {
                    return new RebuildLock(connection);
                }
                Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
            }
        } catch (SQLException | InterruptedException e) {
            connection.close();
            throw e;
        }
        connection.close();
        throw new IllegalStateException("Another rebuild is under way on this database");
    }

    private static boolean tryOn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet acquired = statement.executeQuery("SELECT pg_try_advisory_lock(%s)".formatted(KEY))) {
            acquired.next();
            return acquired.getBoolean(1);
        }
    }

    /**
     * The lock is gone with its connection, and with it the certainty that the fresh tables are ours and whole: what was
     * written last may be lost when the server recovers from a crash.
     *
     * @throws SQLException when the connection is gone
     */
    void mustBeHeld() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT");
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock(%s)".formatted(KEY));
        }
    }
}
