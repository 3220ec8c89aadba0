package org.sohoi.query.projection;

import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Inserts rows where they are not there yet. */
final class InsertedRows implements RowWriter {

    private static final int ROWS_PER_STATEMENT = 1_000;

    private final JdbcTemplate jdbc;
    private final String insert;

    InsertedRows(JdbcTemplate jdbc, String table, List<String> columns) {
        this.jdbc = jdbc;
        this.insert = "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT DO NOTHING"
                .formatted(
                        table, String.join(", ", columns), String.join(", ", Collections.nCopies(columns.size(), "?")));
    }

    @Override
    public void write(List<Object[]> rows) {
        jdbc.batchUpdate(insert, rows, ROWS_PER_STATEMENT, (statement, row) -> {
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i]);
            }
        });
    }
}
