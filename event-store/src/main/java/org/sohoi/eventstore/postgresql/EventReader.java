package org.sohoi.eventstore.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.sohoi.eventstore.LedgerUnavailableException;

/** Reads the events back: by position, by stream. Every reading is a statement of its own. */
final class EventReader {

    private static final String COLUMNS =
            "SELECT position, recorded_at, event_id, stream, stream_type, sequence, type, revision, payload, metadata,"
                    + " occurred_at FROM ledger.events ";
    private static final String AFTER_POSITION = COLUMNS + "WHERE position > ? ORDER BY position LIMIT ?";
    private static final String OF_STREAM = COLUMNS + "WHERE stream = ? AND sequence >= ? ORDER BY sequence LIMIT ?";
    private static final String LAST_SEQUENCE =
            "SELECT sequence FROM ledger.events WHERE stream = ? ORDER BY sequence DESC LIMIT 1";
    private static final String HEAD = "SELECT position FROM ledger.events ORDER BY position DESC LIMIT 1";

    private static final String RECORDED_BEFORE = "SELECT recorded_at < ? FROM ledger.events WHERE position = ?";

    private final DataSource dataSource;

    EventReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<StoredEvent> after(long position, int limit) {
        return query(AFTER_POSITION, statement -> {
            statement.setLong(1, position);
            statement.setInt(2, limit);
            return events(statement);
        });
    }

    List<StoredEvent> ofStream(String stream, long firstSequence, int limit) {
        return query(OF_STREAM, statement -> {
            statement.setString(1, stream);
            statement.setLong(2, firstSequence);
            statement.setInt(3, limit);
            return events(statement);
        });
    }

    Optional<Long> lastSequence(String stream) {
        return query(LAST_SEQUENCE, statement -> {
            statement.setString(1, stream);
            return number(statement);
        });
    }

    Optional<Long> head() {
        return query(HEAD, EventReader::number);
    }

    /** Positions and instants grow together, so this is a binary search, and the instants need no index. */
    Optional<Long> lastPositionBefore(Instant instant) {
        OffsetDateTime limit = OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
        return query(RECORDED_BEFORE, statement -> {
            statement.setObject(1, limit);
            long before = 0;
            long notBefore = head().orElse(0L) + 1;
            while (notBefore - before > 1) {
                long middle = (before + notBefore) >>> 1;
                statement.setLong(2, middle);
                if (isTrue(statement)) {
                    before = middle;
                } else {
                    notBefore = middle;
                }
            }
            return before == 0 ? Optional.empty() : Optional.of(before);
        });
    }

    private static boolean isTrue(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static Optional<Long> number(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.ofNullable(row.getObject(1, Long.class)) : Optional.empty();
        }
    }

    private static List<StoredEvent> events(PreparedStatement statement) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                events.add(event(row));
            }
        }
        return events;
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                new RecordedPosition(row.getLong(1), row.getTimestamp(2).toInstant()),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getTimestamp(11).toInstant());
    }

    private <T> T query(String sql, Query<T> query) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return query.on(statement);
        } catch (SQLException e) {
            throw new LedgerUnavailableException("The ledger cannot be read: " + e.getMessage(), e);
        }
    }

    @FunctionalInterface
    private interface Query<T> {

        T on(PreparedStatement statement) throws SQLException;
    }
}
