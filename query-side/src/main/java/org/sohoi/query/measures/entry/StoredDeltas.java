package org.sohoi.query.measures.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks them up in the tables. */
final class StoredDeltas implements EarlierDeltas {

    /**
     * One by one, as the index is sure to be used, whatever the planner thinks of a table that nobody has analyzed yet. The
     * index of entries has the first delta of an event for all that it entered.
     */
    private static final String OF_ENTRIES = """
            SELECT stored.*
              FROM unnest(:sought) AS wanted (sought)
             CROSS JOIN LATERAL (
                   SELECT entry_id, series_id, effective_on, sum(amount)::bigint AS amount
                     FROM measure_delta
                    WHERE entry_id = wanted.sought
                      AND position = ANY (ARRAY (SELECT initial.position
                                                   FROM measure_delta initial
                                                  WHERE initial.entry_id = wanted.sought AND initial.ordinal = 0))
                      AND position < :position
                    GROUP BY entry_id, series_id, effective_on) AS stored""";

    private static final String OF_SERIES = """
            SELECT tail.series_id, date '1970-01-01' + delta.day AS effective_on, sum(delta.amount)::bigint AS amount
              FROM sum_tail tail, unnest(tail.positions, tail.days, tail.amounts) AS delta (position, day, amount)
             WHERE tail.series_id = ANY (:sought) AND tail.first_position < :position AND delta.position < :position
             GROUP BY 1, 2""";

    private final JdbcClient jdbc;
    private final SeriesRegister series;

    StoredDeltas(JdbcClient jdbc, SeriesRegister series) {
        this.jdbc = jdbc;
        this.series = series;
    }

    @Override
    public void ofEntries(Set<UUID> entries, long before, BiConsumer<UUID, NetDeltas.Delta> each) {
        jdbc.sql(OF_ENTRIES)
                .param("sought", entries.toArray(UUID[]::new))
                .param("position", before)
                .query(row -> {
                    each.accept(row.getObject("entry_id", UUID.class), delta(row, series));
                });
    }

    @Override
    public void endingWith(UUID association, long before, Consumer<NetDeltas.Delta> each) {
        jdbc.sql(OF_SERIES)
                .param("sought", series.endingWith(association))
                .param("position", before)
                .query(row -> {
                    each.accept(delta(row, series));
                });
    }

    @Override
    public void entered(UUID entry, long position) {
        // Found by the entry's number.
    }

    /** A row's columns series_id, effective_on and amount. */
    static NetDeltas.Delta delta(ResultSet row, SeriesRegister series) throws SQLException {
        return new NetDeltas.Delta(
                series.withNumber(row.getInt("series_id")),
                row.getObject("effective_on", LocalDate.class),
                row.getLong("amount"));
    }
}
