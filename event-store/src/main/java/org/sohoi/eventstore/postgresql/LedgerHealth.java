package org.sohoi.eventstore.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How the ledger is.
 *
 * @param head its last position, 0 when it is empty
 * @param writable whether its database takes writes: it is no standby, and not set to read only
 */
public record LedgerHealth(long head, boolean writable) {

    private static final String QUERY = "SELECT coalesce(max(position), 0),"
            + " NOT pg_is_in_recovery() AND current_setting('default_transaction_read_only') = 'off'"
            + " FROM ledger.events";

    /** Asks the database. */
    public static LedgerHealth of(LedgerDatabase database) throws SQLException {
        try (Connection connection = database.readers().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            row.next();
            return new LedgerHealth(row.getLong(1), row.getBoolean(2));
        }
    }
}
