package org.sohoi.query.measures;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.RowBuffer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The deltas as stored, and what they came to before a position. */
final class DeltaRows {

    private static final String NET = """
            SELECT series.id, series.series, series.breadth, series.association_id, series.dimensions,
                   delta.effective_on, sum(delta.amount)::bigint AS amount
              FROM measure_delta delta
              JOIN measure_series series ON series.id = delta.series_id
             WHERE series.association_id = :association AND delta.position < :position%s
             GROUP BY series.id, delta.effective_on""";

    private final JdbcClient jdbc;
    private final SeriesRegister series;
    private final RowBuffer<Row> rows;
    private final BatchFolding folding;

    DeltaRows(ReadModel readModel, SeriesRegister series, BatchFolding folding) {
        this.jdbc = readModel.jdbc();
        this.series = series;
        this.folding = folding;
        this.rows = new RowBuffer<>(
                readModel,
                "INSERT INTO measure_delta (position, ordinal, series_id, wider_series_id,"
                        + " whole_series_id, effective_on, amount, entry_id, cause)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (statement, row) -> {
                    statement.setLong(1, row.position);
                    statement.setInt(2, row.ordinal);
                    statement.setInt(3, row.series);
                    statement.setObject(4, row.wider, Types.INTEGER);
                    statement.setInt(5, row.whole);
                    statement.setObject(6, row.effectiveOn);
                    statement.setLong(7, row.amount);
                    statement.setObject(8, row.entry);
                    statement.setString(9, row.cause.name());
                });
    }

    void add(Row row) {
        rows.add(row);
        folding.add(row, rows::flush);
    }

    /** What an entry amounted to just before a position. */
    NetDeltas ofEntry(Entry entry, long position) {
        return net(NET.formatted(" AND delta.entry_id = :entry"), entry, position);
    }

    /** What everything of an association amounted to just before a position. */
    NetDeltas ofAssociation(UUID association, long position) {
        return net(NET.formatted(""), new Entry(association, null), position);
    }

    private NetDeltas net(String sql, Entry entry, long position) {
        series.flush();
        rows.flush();
        NetDeltas net = new NetDeltas();
        jdbc.sql(sql)
                .param("association", entry.association())
                .param("entry", entry.id())
                .param("position", position)
                .query(row -> {
                    net.add(
                            SeriesRegister.read(row),
                            row.getObject("effective_on", LocalDate.class),
                            row.getLong("amount"));
                });
        return net;
    }

    /**
     * One delta.
     *
     * @param series its own
     * @param wider that of its association, without regard to other dimensions; none where its own is that already
     * @param whole that of all associations together
     */
    record Row(
            long position,
            int ordinal,
            int series,
            @Nullable Integer wider,
            int whole,
            LocalDate effectiveOn,
            long amount,
            @Nullable UUID entry,
            Cause cause) {}
}
