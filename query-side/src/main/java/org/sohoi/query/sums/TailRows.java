package org.sohoi.query.sums;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The deltas of each series, in the order of their positions, in stretches: a row holds those that one fold takes in. The
 * last row of a series is what is not folded yet, and grows; nothing that it says ever changes.
 */
final class TailRows {

    static final String TABLE = "sum_tail";

    static final List<String> COLUMNS = List.of("series_id", "first_position", "positions", "days", "amounts");

    private static final String GROW = """
            INSERT INTO sum_tail (series_id, first_position, positions, days, amounts) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (series_id, first_position) DO UPDATE
               SET positions = EXCLUDED.positions, days = EXCLUDED.days, amounts = EXCLUDED.amounts""";

    private static final int ROWS_PER_STATEMENT = 1_000;

    private final JdbcTemplate template;

    TailRows(JdbcTemplate template) {
        this.template = template;
    }

    /** Rows of {@link #COLUMNS}, each of them once: those that are new, and those that have grown. */
    void grow(List<Object[]> rows) {
        template.batchUpdate(GROW, rows, ROWS_PER_STATEMENT, (statement, row) -> {
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i]);
            }
        });
    }
}
