package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.RowBuffer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The deltas as stored, and what they came to before a position. */
final class DeltaRows {

    private static final String NET = """
            SELECT series.id, series.series, series.association_id, series.dimensions,
                   delta.effective_on, sum(delta.amount)::bigint AS amount
              FROM read_model.measure_delta delta
              JOIN read_model.measure_series series ON series.id = delta.series_id
             WHERE series.association_id = :association AND delta.position < :position%s
             GROUP BY series.id, delta.effective_on""";

    private final JdbcClient jdbc;
    private final SeriesRegister series;
    private final RowBuffer<Row> rows;

    DeltaRows(ReadModel readModel, SeriesRegister series) {
        this.jdbc = readModel.jdbc();
        this.series = series;
        this.rows = new RowBuffer<>(
                readModel,
                "INSERT INTO read_model.measure_delta (position, ordinal, series_id, effective_on, amount, entry_id,"
                        + " cause) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (statement, row) -> {
                    statement.setLong(1, row.position);
                    statement.setInt(2, row.ordinal);
                    statement.setInt(3, row.series);
                    statement.setObject(4, row.effectiveOn);
                    statement.setLong(5, row.amount);
                    statement.setObject(6, row.entry);
                    statement.setString(7, row.cause.name());
                });
    }

    void add(Row row) {
        rows.add(row);
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
        rows.flush();
        NetDeltas net = new NetDeltas();
        jdbc.sql(sql)
                .param("association", entry.association())
                .param("entry", entry.id())
                .param("position", position)
                .query(row -> {
                    net.add(series.read(row), row.getObject("effective_on", LocalDate.class), row.getLong("amount"));
                });
        return net;
    }

    /** One delta. */
    record Row(
            long position,
            int ordinal,
            int series,
            LocalDate effectiveOn,
            long amount,
            @Nullable UUID entry,
            Cause cause) {}
}
