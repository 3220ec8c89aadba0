package org.sohoi.eventstore.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.eventstore.LedgerRecords;
import org.sohoi.eventstore.LedgerUnavailableException;
import org.sohoi.eventstore.Recording;

/** By the primary key, without making strings of payloads and metadata. */
public final class StoredRecords implements LedgerRecords {

    private static final String AFTER =
            "SELECT position, recorded_at, event_id, stream, stream_type, sequence, type, revision, payload, metadata,"
                    + " occurred_at FROM ledger.events WHERE position > ? ORDER BY position LIMIT ?";
    private static final String HEAD = "SELECT coalesce(max(position), 0) FROM ledger.events";

    /** Rows a round trip: of the largest events that the ledger takes they fit in memory. */
    private static final int ROWS_AT_ONCE = 256;

    private static final long MOST_BYTES = 32L << 20;

    /** The driver's word for it: columns travel in binary from the first use on, where text would be made and parsed. */
    private static final int BINARY_AT_ONCE = -1;

    private final DataSource dataSource;

    public StoredRecords(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public long head() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(HEAD);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    @Override
    public List<LedgerRecord> after(Recording reached, int limit) {
        try (Connection connection = dataSource.getConnection()) {
            // Only in a transaction does the driver fetch a few rows at a time.
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(AFTER)) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(BINARY_AT_ONCE);
                statement.setFetchSize(ROWS_AT_ONCE);
                statement.setLong(1, reached.position());
                statement.setInt(2, limit);
                return records(statement);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private static List<LedgerRecord> records(PreparedStatement statement) throws SQLException {
        List<LedgerRecord> records = new ArrayList<>();
        long bytes = 0;
        try (ResultSet row = statement.executeQuery()) {
            while (bytes < MOST_BYTES && row.next()) {
                LedgerRecord record = record(row);
                bytes += record.payload().length + record.metadata().length;
                records.add(record);
            }
        }
        return records;
    }

    private static LedgerRecord record(ResultSet row) throws SQLException {
        return new LedgerRecord(
                new Recording(row.getLong(1), instant(row, 2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getBytes(9),
                row.getBytes(10),
                instant(row, 11));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static LedgerUnavailableException unavailable(SQLException e) {
        return new LedgerUnavailableException("The ledger cannot be read: " + e.getMessage(), e);
    }
}
