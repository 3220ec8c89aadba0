package org.sohoi.query.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sohoi.query.measures.catalogue.Series;
import org.sohoi.query.projection.RecentlyUsed;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The series there are, kept in memory for questions: there are some ten thousands, they never change, and only new ones
 * are read. They are numbered in the order in which they become visible, since only one processor enters them. Where the
 * table was emptied or replaced, all are read anew; those of a few worlds that are asked in turn are kept side by side.
 */
final class KnownSeries {

    private static final String STATE = """
            SELECT pg_relation_filenode('measure_series')::bigint AS stored_in,
                   coalesce((SELECT max(number) FROM measure_series), 0) AS last""";

    private static final int WORLDS = 4;

    private final JdbcClient jdbc;
    private final RecentlyUsed<Long, Table> tables = new RecentlyUsed<>(WORLDS);

    KnownSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that are there now. */
    Known now() {
        Known stored = jdbc.sql(STATE)
                .query((row, number) -> new Known(row.getLong("stored_in"), row.getInt("last"), Map.of()))
                .single();
        Table table = tables.get(stored.storedIn, Table::new);
        Known remembered = table.known;
        if (remembered.last == stored.last) {
            return remembered;
        }
        boolean grown = remembered.last < stored.last;
        Known read = read(grown ? remembered : new Known(stored.storedIn, 0, Map.of()), stored.last);
        // Of two that have read at the same time the last wins; if it knows fewer, the next question reads the rest.
        table.known = read;
        return read;
    }

    private Known read(Known before, int last) {
        Map<Key, List<Dated>> found = new HashMap<>();
        before.series.forEach((key, series) -> found.put(key, new ArrayList<>(series)));
        jdbc.sql("""
                        SELECT number, series, breadth, association_id, unit_code, dimensions, first_position
                          FROM measure_series
                         WHERE number > :after AND number <= :last
                         ORDER BY number""").param("after", before.last).param("last", last).query(row -> {
            StoredSeries series = StoredSeries.read(row);
            found.computeIfAbsent(new Key(series.series(), series.breadth()), key -> new ArrayList<>())
                    .add(new Dated(series, row.getLong("first_position")));
        });
        return new Known(before.storedIn, last, found);
    }

    /** The last that was read of a table. */
    private static final class Table {

        private volatile Known known;

        Table(long storedIn) {
            this.known = new Known(storedIn, 0, Map.of());
        }
    }

    /**
     * What was known at one moment.
     *
     * @param storedIn the number of the file that holds the table
     */
    record Known(long storedIn, int last, Map<Key, List<Dated>> series) {

        /** All of that kind and breadth that were there at a position. */
        List<StoredSeries> all(Series kind, Breadth breadth, long position) {
            List<StoredSeries> found = new ArrayList<>();
            for (Dated dated : series.getOrDefault(new Key(kind, breadth), List.of())) {
                if (dated.firstPosition <= position) {
                    found.add(dated.series);
                }
            }
            return found;
        }
    }

    record Key(Series kind, Breadth breadth) {}

    record Dated(StoredSeries series, long firstPosition) {}
}
