package org.sohoi.benchmarks.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import org.sohoi.postgres.DatabaseAddress;

/** Reads all events from the database and does nothing with them. */
final class RawScan {

    private RawScan() {}

    /** As fast as the database gives them: in binary, of which not even rows are made. */
    static void copied(DatabaseAddress database) throws SQLException, IOException {
        try (Connection connection = database.connect();
                InputStream rows = new PGCopyInputStream(
                        connection.unwrap(PGConnection.class),
                        "COPY (SELECT * FROM ledger.events ORDER BY position) TO STDOUT (FORMAT binary)")) {
            rows.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** As an application reads them: row by row through a cursor. */
    static void selected(DatabaseAddress database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(2_000);
            try (ResultSet row = statement.executeQuery("SELECT * FROM ledger.events ORDER BY position")) {
                while (row.next()) {
                    row.getLong("position");
                }
            }
        }
    }
}
