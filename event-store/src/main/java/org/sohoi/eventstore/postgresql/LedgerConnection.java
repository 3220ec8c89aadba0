package org.sohoi.eventstore.postgresql;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;

/**
 * The one connection that appends. Not thread-safe: it belongs to whoever leads.
 *
 * <p>It commits by itself: a batch is one call, one transaction, one round trip (or a second one, where an event finds its
 * place taken), and once the call has returned the batch is durable.
 */
final class LedgerConnection implements AutoCloseable {

    /**
     * Durable before acknowledged, whatever the database, its roles or the URL say. And the append's few look-ups go by
     * index from the first event on: their plans are made once per session, at a time when the table may be empty and a
     * scan of it look cheap.
     */
    private static final String SESSION_SETTINGS =
            "SET synchronous_commit = on; SET plan_cache_mode = force_generic_plan;"
                    + " SET enable_seqscan = off; SET enable_bitmapscan = off; SET enable_hashjoin = off;"
                    + " SET enable_mergejoin = off; SET jit = off";

    private static final int SIGN_OF_LIFE_SECONDS = 2;

    private static final String RECORDED =
            "SELECT event_id::text, position, recorded_at, stream, sequence FROM ledger.events WHERE event_id = ANY (?::uuid[])";

    private final Connection connection;
    private final PGConnection postgres;
    private final PreparedStatement append;
    private final PreparedStatement appendOne;

    private LedgerConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgres = connection.unwrap(PGConnection.class);
        this.append = prepare(AppendCall.SQL);
        this.appendOne = prepare(AppendOneCall.SQL);
    }

    /** Parsed and planned by the database at first use and kept. */
    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.unwrap(PGStatement.class).setPrepareThreshold(1);
        return statement;
    }

    static LedgerConnection open(ConnectionSource source) throws SQLException {
        Connection connection = source.open();
        try {
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute(LedgerRole.SOHOI_APP.setRole());
                statement.execute(SESSION_SETTINGS);
            }
            return new LedgerConnection(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * That a stream is new which a group begins, the index tells that its first event goes into anyway; looking it up
     * before would take a tenth of a batch. Only when an event has found its place taken, and nothing of the batch is
     * recorded, is everything looked up, so that it is known whose it is.
     */
    AppendReceipt append(List<PendingAppend> batch) throws SQLException {
        if (AppendOneCall.fits(batch)) {
            AppendOneCall.setOn(appendOne, batch.get(0).group().firstEvent());
            return receipt(appendOne);
        }
        try {
            return append(batch, AppendGroup::expectationsToLookUp);
        } catch (SQLException e) {
            if (SqlStates.isDuplicateKey(e)) {
                return append(batch, AppendGroup::expectedSequences);
            }
            throw e;
        }
    }

    private AppendReceipt append(List<PendingAppend> batch, Function<AppendGroup, Map<String, Long>> expectationsOf)
            throws SQLException {
        new AppendCall(batch, expectationsOf).setOn(append, postgres);
        return receipt(append);
    }

    private static AppendReceipt receipt(PreparedStatement call) throws SQLException {
        try (ResultSet answer = call.executeQuery()) {
            answer.next();
            return new AppendReceipt(
                    answer.getLong(1),
                    answer.getObject(2, OffsetDateTime.class).toInstant(),
                    numbers(answer.getArray(3)));
        }
    }

    private static Set<Integer> numbers(@Nullable Array array) throws SQLException {
        return array == null ? Set.of() : Set.of((Integer[]) array.getArray());
    }

    /** What is recorded of the events with these ids, by id. */
    Map<String, RecordedEvent> recorded(List<NewEvent> events) throws SQLException {
        String[] ids = events.stream().map(NewEvent::id).toArray(String[]::new);
        List<RecordedEvent> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(RECORDED)) {
            query.setArray(1, postgres.createArrayOf("text", ids));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new RecordedEvent(
                            row.getString(1),
                            row.getLong(2),
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            row.getString(4),
                            row.getLong(5)));
                }
            }
        }
        return found.stream().collect(Collectors.toMap(RecordedEvent::id, Function.identity()));
    }

    /** Asks the database for a sign of life. */
    boolean isAlive() {
        try {
            return connection.isValid(SIGN_OF_LIFE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Whether an error may have left the connection, and with it the transaction, in the dark. */
    boolean isLost() {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // Nothing to save: a transaction that was not acknowledged is the database's to roll back.
        }
    }
}
