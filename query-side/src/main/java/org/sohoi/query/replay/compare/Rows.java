package org.sohoi.query.replay.compare;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a table known at a position, one after the other in their order, and their digest.
 *
 * <p>The digest is SHA-256 of lines in UTF-8, each ended by a line feed: first the names of the columns in alphabetical
 * order, then every row, in the table's order, as a JSON array of texts or null. Numbers that a projection gave to rows as it
 * met them are replaced by what they stand for. Of arrays that grow with a column of positions, the elements known at
 * the position count. Rows are ordered by the position from which on they are known, then by key:
 * whole numbers as such, everything else by its bytes. So whoever has the rows can compute it again, and two different sets
 * of rows with one digest would be a collision of SHA-256.
 */
final class Rows implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 2_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Connection connection;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final int columns;
    private final MessageDigest digest = sha256();
    private @Nullable String @Nullable [] current;
    private long count;

    private Rows(Connection connection, PreparedStatement statement, ResultSet rows, TableShape shape)
            throws SQLException {
        this.connection = connection;
        this.statement = statement;
        this.rows = rows;
        this.columns = shape.columns().size();
        line(shape.columns().stream().map(TableColumn::name).toArray());
        next();
    }

    /** @param connection is left open, and its transaction with it */
    static Rows open(Connection connection, String schema, String table, TableShape shape, long upTo)
            throws SQLException {
        connection.setAutoCommit(false);
        try (Statement settings = connection.createStatement()) {
            settings.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            settings.execute("SET LOCAL timezone = 'UTC'");
            settings.execute("SET LOCAL datestyle = 'ISO'");
            settings.execute("SET LOCAL bytea_output = 'hex'");
            // Whole tables are read: in the order of an index, where one has it, they need no room to be sorted in.
            settings.execute("SET LOCAL enable_sort = off");
        }
        PreparedStatement statement = connection.prepareStatement(shape.rows(schema, table));
        statement.setFetchSize(ROWS_AT_ONCE);
        statement.setLong(1, upTo);
        return new Rows(connection, statement, statement.executeQuery(), shape);
    }

    /** The row it stands at; null behind the last. */
    @Nullable String @Nullable [] current() {
        return current;
    }

    void next() throws SQLException {
        if (!rows.next()) {
            current = null;
            return;
        }
        @Nullable String[] row = new @Nullable String[columns];
        for (int i = 0; i < columns; i++) {
            row[i] = rows.getString(i + 1);
        }
        current = row;
        count++;
        line(row);
    }

    private void line(@Nullable Object[] values) {
        digest.update(JSON.writeValueAsBytes(Arrays.asList(values)));
        digest.update((byte) '\n');
    }

    /** To be asked for once, behind the last row. */
    TableDigest digest() {
        return new TableDigest(count, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        statement.close();
        connection.rollback();
        connection.setAutoCommit(true);
    }
}
