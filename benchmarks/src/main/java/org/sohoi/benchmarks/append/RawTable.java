package org.sohoi.benchmarks.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A table shaped and indexed like the ledger's own, with nothing around it: what PostgreSQL itself can take. */
final class RawTable {

    static final String INSERT = """
            INSERT INTO raw.events (recorded_at, event_id, stream, stream_type, sequence, type, revision, payload, metadata, occurred_at)
            VALUES (clock_timestamp(), ?, ?, 'donation', 0, 'donation.recorded', '1', ?, ?, clock_timestamp())
            """;

    private RawTable() {}

    static void create(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE SCHEMA raw;
                    CREATE TABLE raw.events (
                      position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                      recorded_at timestamptz NOT NULL,
                      event_id uuid NOT NULL UNIQUE,
                      stream text NOT NULL,
                      stream_type text NOT NULL,
                      sequence bigint NOT NULL,
                      type text NOT NULL,
                      revision text NOT NULL,
                      payload text NOT NULL,
                      metadata text NOT NULL,
                      occurred_at timestamptz NOT NULL,
                      UNIQUE (stream, sequence)
                    )
                    """);
        }
    }
}
