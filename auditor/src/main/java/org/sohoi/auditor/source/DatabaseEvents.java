package org.sohoi.auditor.source;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import org.sohoi.auditor.report.Unreachable;
import org.sohoi.auditor.report.WrongInput;

/**
 * Events straight from the database, past every service: one snapshot of the table, in binary and row by row, so that
 * the bytes are those that are stored and memory does not grow with the table.
 */
public final class DatabaseEvents implements EventSource {

    private static final String COLUMNS = "position::int8, recorded_at::timestamptz, occurred_at::timestamptz,"
            + " event_id::text, stream::text, stream_type::text, sequence::int8, type::text, revision::text,"
            + " payload::text, metadata::text";

    /** How long a server may be silent: before the first row it may have to sort them all. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final String url;
    private final Properties login = new Properties();

    /**
     * @param user none where the address says it
     * @param password likewise
     * @throws WrongInput when it is no address of a PostgreSQL database
     */
    public DatabaseEvents(String url, String user, String password) {
        this(url, user, password, PATIENCE);
    }

    DatabaseEvents(String url, String user, String password, Duration patience) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new WrongInput("address of a database", "jdbc:postgresql://…", url);
        }
        this.url = url;
        if (!user.isEmpty()) {
            login.setProperty("user", user);
        }
        if (!password.isEmpty()) {
            login.setProperty("password", password);
        }
        login.setProperty("ApplicationName", "sohoi-auditor");
        login.setProperty("connectTimeout", "10");
        login.setProperty("tcpKeepAlive", "true");
        // Of an answer that has begun, too: until its next bytes.
        login.setProperty("socketTimeout", Long.toString(patience.toSeconds()));
    }

    /** Without a lower bound where all is wanted: rows at positions that cannot be are read too. */
    @Override
    public EventCursor after(long position) {
        String where = position == 0 ? "" : " WHERE position > " + position;
        String copy = "COPY (SELECT %s FROM ledger.events%s ORDER BY position) TO STDOUT (FORMAT binary)"
                .formatted(COLUMNS, where);
        Connection connection = connect();
        try {
            InputStream rows = new PGCopyInputStream(connection.unwrap(PGConnection.class), copy);
            return new CopiedRows(connection, new DataInputStream(rows), position);
        } catch (SQLException | IOException e) {
            closed(connection);
            throw new Unreachable("The events of " + withoutParameters(), e);
        }
    }

    private Connection connect() {
        try {
            Connection connection = DriverManager.getConnection(url, login);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new Unreachable("The database " + withoutParameters(), e);
        }
    }

    /** They may hold a password. */
    private String withoutParameters() {
        return url.replaceFirst("\\?.*", "");
    }

    static void closed(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new Unreachable("The database", e);
        }
    }
}
