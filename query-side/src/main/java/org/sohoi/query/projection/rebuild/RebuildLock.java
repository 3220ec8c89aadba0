package org.sohoi.query.projection.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.sohoi.query.projection.ReadModel;

/** Held by the one process that fills fresh tables; gone with its connection when the process dies. */
public final class RebuildLock implements AutoCloseable {

    private static final int ATTEMPTS = 20;

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(100);

    private final Connection connection;
    private final String schema;

    private RebuildLock(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /**
     * Waits a moment for it, since every start holds it while it clears away what a killed rebuild left.
     *
     * @param schema where the tables are, or what their schemas have in common
     * @throws IllegalStateException when somebody else has it
     */
    public static RebuildLock acquire(ReadModel live, String schema) throws SQLException, InterruptedException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Optional<RebuildLock> lock = tryAcquire(live, schema);
            if (lock.isPresent()) {
                return lock.get();
            }
            Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
        }
        throw new IllegalStateException("Another one is under way on this database: " + schema);
    }

    /** The same without waiting; none when somebody else has it. */
    public static Optional<RebuildLock> tryAcquire(ReadModel live, String schema) throws SQLException {
        Connection connection = live.dataSource().getConnection();
        boolean acquired = false;
        try {
            acquired = ask("pg_try_advisory_lock", schema, connection);
        } finally {
            if (!acquired) {
                connection.close();
            }
        }
        return acquired ? Optional.of(new RebuildLock(connection, schema)) : Optional.empty();
    }

    private static boolean ask(String function, String schema, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer =
                        statement.executeQuery("SELECT %s(hashtextextended('%s', 0))".formatted(function, schema))) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    /**
     * The lock is gone with its connection, and with it the certainty that the fresh tables are ours and whole: what was
     * written last may be lost when the server recovers from a crash.
     *
     * @throws SQLException when the connection is gone
     */
    public void mustBeHeld() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT");
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            ask("pg_advisory_unlock", schema, connection);
        }
    }
}
