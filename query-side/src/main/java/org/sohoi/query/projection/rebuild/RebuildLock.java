package org.sohoi.query.projection.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sohoi.query.projection.ReadModel;

/** Held by the one process that rebuilds; gone with its connection when the process dies. */
final class RebuildLock implements AutoCloseable {

    private static final String KEY = "hashtextextended('%s', 0)".formatted(FreshTables.SCHEMA);

    private final Connection connection;

    private RebuildLock(Connection connection) {
        this.connection = connection;
    }

    /** @throws IllegalStateException when another process has it */
    static RebuildLock acquire(ReadModel live) throws SQLException {
        Connection connection = live.dataSource().getConnection();
        try (Statement statement = connection.createStatement();
                ResultSet acquired = statement.executeQuery("SELECT pg_try_advisory_lock(%s)".formatted(KEY))) {
            acquired.next();
            if (acquired.getBoolean(1)) {
                return new RebuildLock(connection);
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        throw new IllegalStateException("Another rebuild is under way on this database");
    }

    /**
     * The lock is gone with its connection, and with it the certainty that the fresh tables are ours and whole: those that
     * are not logged are emptied when the server recovers from a crash.
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
