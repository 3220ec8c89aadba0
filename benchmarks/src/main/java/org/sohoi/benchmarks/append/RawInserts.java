package org.sohoi.benchmarks.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.sohoi.benchmarks.Contender;

/** Rows inserted straight into {@link RawTable}, so many a transaction: one, or a whole batch. */
final class RawInserts implements Contender {

    private final String name;
    private final DataSource database;
    private final int rows;
    private final String payload;
    private final String metadata;

    RawInserts(String name, DataSource database, int rows, String payload, String metadata) {
        this.name = name;
        this.database = database;
        this.rows = rows;
        this.payload = payload;
        this.metadata = metadata;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int eventsAtOnce() {
        return rows;
    }

    @Override
    public void perform() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(rows == 1);
            try (PreparedStatement insert = connection.prepareStatement(RawTable.INSERT)) {
                for (int row = 0; row < rows; row++) {
                    UUID id = UUID.randomUUID();
                    insert.setObject(1, id);
                    insert.setString(2, id.toString());
                    insert.setString(3, payload);
                    insert.setString(4, metadata);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            if (rows > 1) {
                connection.commit();
            }
        }
    }
}
