package org.sohoi.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a database is and who may enter: what a {@code DataSource} needs to be told. */
public record DatabaseAddress(String jdbcUrl, String username, String password) {

    /** A new connection of the caller's own. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, username, password);
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return username + "@" + jdbcUrl;
    }
}
