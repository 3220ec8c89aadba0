package org.sohoi.query.measures.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sohoi.query.scratch.ScratchLists;
import org.sohoi.query.sums.CalendarFolding;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers where each entry has its deltas, so that tables that are being filled need no index of entries, nor of series:
 * in the order of positions rows are found by their primary key, which grows at its end only.
 */
final class RememberedDeltas implements EarlierDeltas {

    /** One by one: as a join it would go through the whole table, until somebody has analyzed what grows all the time. */
    private static final String AT_POSITIONS = """
            SELECT stored.*
              FROM unnest(:positions) AS wanted (position)
             CROSS JOIN LATERAL (
                   SELECT entry_id, series_id, effective_on, amount
                     FROM measure_delta
                    WHERE position = wanted.position
                   OFFSET 0) AS stored""";

    /** Through the whole table, once an association: for what is not folded, which is rare. */
    private static final String OF_SERIES = """
            SELECT series_id, effective_on, amount
              FROM measure_delta
             WHERE series_id = ANY (:series) AND position < :position""";

    private final JdbcClient jdbc;
    private final SeriesRegister series;
    private final CalendarFolding folding;

    /** By a hash of an entry. Entries of the same hash are told apart by their rows. */
    private final ScratchLists positions;

    RememberedDeltas(JdbcClient jdbc, SeriesRegister series, CalendarFolding folding, ScratchLists positions) {
        this.jdbc = jdbc;
        this.series = series;
        this.folding = folding;
        this.positions = positions;
    }

    @Override
    public void entered(UUID entry, long position) {
        positions.add(key(entry), position);
    }

    @Override
    public void ofEntries(Set<UUID> entries, long before, BiConsumer<UUID, NetDeltas.Delta> each) {
        jdbc.sql(AT_POSITIONS)
                .param(
                        "positions",
                        entries.stream()
                                .flatMapToLong(entry -> positions.of(key(entry)))
                                .filter(position -> position < before)
                                .distinct()
                                .boxed()
                                .toArray(Long[]::new))
                .query(row -> {
                    UUID entry = row.getObject("entry_id", UUID.class);
                    if (entry != null && entries.contains(entry)) {
                        each.accept(entry, StoredDeltas.delta(row, series));
                    }
                });
    }

    @Override
    public void endingWith(UUID association, long before, Consumer<NetDeltas.Delta> each) {
        List<Integer> unknown = new ArrayList<>();
        for (int number : series.endingWith(association)) {
            folding.byDay(number)
                    .ifPresentOrElse(
                            days -> days.forEach((day, amount) ->
                                    each.accept(new NetDeltas.Delta(series.withNumber(number), day, amount))),
                            () -> unknown.add(number));
        }
        if (!unknown.isEmpty()) {
            jdbc.sql(OF_SERIES)
                    .param("series", unknown.toArray(Integer[]::new))
                    .param("position", before)
                    .query(row -> {
                        each.accept(StoredDeltas.delta(row, series));
                    });
        }
    }

    private static long key(UUID entry) {
        return entry.getMostSignificantBits() * 31 + entry.getLeastSignificantBits();
    }
}
