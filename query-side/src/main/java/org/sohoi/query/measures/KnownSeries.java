package org.sohoi.query.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sohoi.query.sums.Breadth;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The series there are, kept in memory for questions: there are some ten thousands, they never change, and only new ones
 * are read. They are numbered in the order in which they become visible, since only one processor enters them.
 *
 * <p>Those that a rebuild has replaced may stay remembered. They have no deltas any more, and so add nothing.
 */
final class KnownSeries {

    private final JdbcClient jdbc;
    private final Map<Key, List<Dated>> series = new ConcurrentHashMap<>();
    private int last;

    KnownSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of that kind and breadth that were there at a position. */
    List<StoredSeries> all(Series kind, Breadth breadth, long position) {
        readNew();
        List<StoredSeries> found = new ArrayList<>();
        for (Dated known : series.getOrDefault(new Key(kind, breadth), List.of())) {
            if (known.firstPosition <= position) {
                found.add(known.series);
            }
        }
        return found;
    }

    private synchronized void readNew() {
        Map<Key, List<Dated>> read = new ConcurrentHashMap<>();
        jdbc.sql("""
                        SELECT id, series, breadth, association_id, dimensions, first_position
                          FROM measure_series
                         WHERE id > :last
                         ORDER BY id""").param("last", last).query(row -> {
            StoredSeries found = SeriesRegister.read(row);
            read.computeIfAbsent(new Key(found.series(), found.breadth()), key -> new ArrayList<>())
                    .add(new Dated(found, row.getLong("first_position")));
            last = found.id();
        });
        read.forEach((key, found) ->
                series.computeIfAbsent(key, any -> new CopyOnWriteArrayList<>()).addAll(found));
    }

    private record Key(Series kind, Breadth breadth) {}

    private record Dated(StoredSeries series, long firstPosition) {}
}
