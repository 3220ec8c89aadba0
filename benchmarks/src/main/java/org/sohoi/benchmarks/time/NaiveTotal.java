package org.sohoi.benchmarks.time;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Random;
import org.sohoi.benchmarks.Contender;
import org.sohoi.postgres.DatabaseAddress;

/** The province's total as anyone would first write it: a sum over an index that holds all it needs. */
final class NaiveTotal implements Contender {

    private final Connection connection;
    private final PreparedStatement sum;
    private final Random random = new Random(1);
    private final long head;

    NaiveTotal(DatabaseAddress database, long head) throws SQLException {
        this.head = head;
        this.connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE SCHEMA naive;
                    CREATE TABLE naive.mobilised AS
                      SELECT delta.effective_on, delta.position, delta.amount
                        FROM read_model.measure_delta delta
                        JOIN read_model.measure_series series ON series.number = delta.series_id
                       WHERE series.series = 'mobilised';
                    CREATE INDEX ON naive.mobilised (effective_on, position) INCLUDE (amount);
                    """);
            statement.execute("VACUUM ANALYZE naive.mobilised");
            statement.execute("SET max_parallel_workers_per_gather = 0");
        }
        this.sum = connection.prepareStatement(
                "SELECT sum(amount) FROM naive.mobilised WHERE effective_on <= ? AND position <= ?");
    }

    @Override
    public String name() {
        return "naive covering-index sum";
    }

    @Override
    public void perform() throws SQLException {
        total(SyntheticEvents.FIRST_DAY.plusDays(random.nextInt(SyntheticEvents.DAYS)), head);
    }

    long total(LocalDate day, long position) throws SQLException {
        sum.setObject(1, day);
        sum.setLong(2, position);
        try (ResultSet row = sum.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
