package org.sohoi.query.replay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.Surrogate;

/** A table is read in the order that its rows are compared in, which costs no more than reading it. */
class TableShapesTest {

    private static final Surrogate SERIES = new Surrogate(
            "measure_series",
            "number",
            List.of("series", "breadth", "association_id", "unit_code", "dimensions"),
            Set.of("series_id"));

    @Test
    void readsManyDeltasInTheOrderOfTheirPrimaryKey() throws Exception {
        DatabaseAddress database = TestDatabases.freshDatabase();
        try (ReadModel live = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2)) {
            fill(live);
            TableShape shape = new TableShapes(live.jdbc(), List.of(SERIES)).of(ReadModel.SCHEMA, "measure_delta");
            try (Connection connection = live.dataSource().getConnection()) {
                String plan = plan(connection, shape);
                assertThat(plan).contains("measure_delta_pkey").doesNotContain("Sort Key");
            }
        }
    }

    private static void fill(ReadModel live) {
        live.template().execute("""
                INSERT INTO measure_series (number, series, breadth, association_id, dimensions, first_position)
                SELECT n, 's', 'OWN', gen_random_uuid(), '{}', n FROM generate_series(1, 2000) n""");
        live.template().execute("""
                INSERT INTO measure_delta (position, ordinal, series_id, effective_on, amount, cause)
                SELECT n, 0, 1 + n % 2000, '2025-01-01', n, 'ENTERED' FROM generate_series(1, 30000) n""");
        live.template().execute("VACUUM ANALYZE measure_series, measure_delta");
    }

    private static String plan(Connection connection, TableShape shape) throws Exception {
        try (Rows ignored = Rows.open(connection, ReadModel.SCHEMA, "measure_delta", shape, 30_000);
                PreparedStatement explain =
                        connection.prepareStatement("EXPLAIN " + shape.rows(ReadModel.SCHEMA, "measure_delta"))) {
            explain.setLong(1, 30_000);
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = explain.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
