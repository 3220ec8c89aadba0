package org.sohoi.query.measures.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.projection.Portions;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.Rest;
import org.sohoi.query.sums.CalendarFolding;
import org.sohoi.query.sums.Refolding;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Running totals: with how many deltas a series is folded is a setting, and has been another. */
final class NodePortions implements Portions {

    /** Where the series of the same meaning was folded, whatever number it bears there, and from where on its root has months. */
    private static final String FOLDS = """
            SELECT expected.number, array_agg(DISTINCT node.position ORDER BY node.position) AS folds,
                   min(node.position) FILTER (WHERE node.node = 0 AND node.keys[1] %% 100 = 99) AS by_months
              FROM %2$s.sum_node node
              JOIN %2$s.measure_series found ON found.number = node.series_id
              JOIN %1$s.measure_series expected
                ON %3$s
             WHERE node.position <= ?
             GROUP BY expected.number""";

    private static final String DELTAS = """
            SELECT delta.position, date '1970-01-01' + delta.day AS effective_on, delta.amount
              FROM %s.sum_tail tail, unnest(tail.positions, tail.days, tail.amounts) AS delta (position, day, amount)
             WHERE tail.series_id = ? AND tail.first_position <= ? AND delta.position <= ?
             ORDER BY delta.position""";

    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    NodePortions(ReadModel readModel) {
        this.jdbc = new JdbcTemplate(readModel.dataSource());
        this.transaction = new TransactionTemplate(readModel.transactions());
        jdbc.setFetchSize(ROWS_AT_ONCE);
    }

    @Override
    public String table() {
        return CalendarFolding.NODES;
    }

    @Override
    public void cutAlike(String expected, String found, String into, long upTo, Rest rest) throws InterruptedException {
        List<Folded> series = jdbc.query(
                FOLDS.formatted(expected, found, SeriesMeaning.SAME),
                (row, number) -> new Folded(
                        row.getInt("number"),
                        List.of((Long[]) row.getArray("folds").getArray()),
                        row.getObject("by_months", Long.class)),
                upTo);
        for (Folded folded : series) {
            // The driver fetches rows in portions in a transaction alone.
            transaction.executeWithoutResult(status -> refold(folded, expected, into));
            rest.take();
        }
    }

    private void refold(Folded folded, String schema, String into) {
        List<Object[]> rows = new ArrayList<>();
        Refolding refolding = new Refolding(folded.series, folded.folds, folded.byMonths, row -> {
            rows.add(row);
            if (rows.size() == ROWS_AT_ONCE) {
                insert(rows, schema, into);
            }
        });
        long last = folded.folds.get(folded.folds.size() - 1);
        jdbc.query(
                DELTAS.formatted(schema),
                row -> {
                    refolding.add(
                            row.getLong("position"),
                            row.getObject("effective_on", LocalDate.class),
                            row.getLong("amount"));
                },
                folded.series,
                last,
                last);
        refolding.finish();
        insert(rows, schema, into);
    }

    /** Leaves the list empty. */
    private void insert(List<Object[]> rows, String schema, String into) {
        jdbc.batchUpdate(
                "INSERT INTO %s.%s (%s) VALUES (?, ?, ?, ?, ?)"
                        .formatted(schema, into, String.join(", ", CalendarFolding.NODE_COLUMNS)),
                rows,
                ROWS_AT_ONCE,
                (statement, row) -> {
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, row[i]);
                    }
                });
        rows.clear();
    }

    /**
     * @param folds positions, ascending
     * @param byMonths from which on its root has months
     */
    private record Folded(
            int series, List<Long> folds, @Nullable Long byMonths) {}
}
