package org.sohoi.query.sums;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes on from tails that are stored. Many are kept in memory; those of others are read when they are entered to. */
final class StoredTails implements Tails {

    /** A series whose last fold is followed by several rows has not been folded when it was due: it is given up. */
    private static final String STORED = """
            SELECT wanted.series_id, array_send(tail.positions) AS positions, array_send(tail.days) AS days,
                   array_send(tail.amounts) AS amounts,
                   EXISTS (SELECT
                             FROM sum_tail unfolded
                            WHERE unfolded.series_id = wanted.series_id
                              AND unfolded.first_position > root.folded
                              AND unfolded.first_position < tail.first_position) AS given_up
              FROM unnest(:series) AS wanted (series_id)
             CROSS JOIN LATERAL (
                   SELECT coalesce(max(node.position), 0) AS folded
                     FROM sum_node node
                    WHERE node.series_id = wanted.series_id AND node.node = 0) AS root
             CROSS JOIN LATERAL (
                   SELECT stored.*
                     FROM sum_tail stored
                    WHERE stored.series_id = wanted.series_id AND stored.first_position > root.folded
                    ORDER BY stored.first_position DESC
                    LIMIT 1) AS tail""";

    private final JdbcClient jdbc;
    private final TailRows rows;
    private final int full;
    private final boolean folded;
    private final int mostInMemory;

    /** Those not entered to for longest come first. */
    private final Map<Integer, Tail> tails = new LinkedHashMap<>(16, 0.75f, true);

    /** Series up to this one may have a tail that is not remembered; those beyond it were new since. */
    private int lastStored = Integer.MAX_VALUE;

    private int lastSeen;

    /**
     * @param full with how many deltas a row is complete
     * @param folded whether complete rows are folded at all
     * @param mostInMemory how many, beside those of a batch
     */
    StoredTails(JdbcTemplate template, int full, boolean folded, int mostInMemory) {
        this.jdbc = JdbcClient.create(template);
        this.rows = new TailRows(template);
        this.full = full;
        this.folded = folded;
        this.mostInMemory = mostInMemory;
    }

    /** Between batches nobody holds one, so that it can be given up; those of this batch last. */
    @Override
    public void ready(List<EnteredDelta> entered) {
        entered.forEach(delta -> tails.get(delta.series()));
        Iterator<Integer> eldest = tails.keySet().iterator();
        for (int left = tails.size(); left > mostInMemory; left--) {
            eldest.next();
            eldest.remove();
            lastStored = Math.max(lastStored, lastSeen);
        }
        Integer[] missing = entered.stream()
                .map(EnteredDelta::series)
                .filter(series -> series <= lastStored && !tails.containsKey(series))
                .distinct()
                .toArray(Integer[]::new);
        if (missing.length > 0) {
            read(missing);
        }
    }

    @Override
    public Tail of(int series) {
        lastSeen = Math.max(lastSeen, series);
        return tails.computeIfAbsent(series, any -> new Tail());
    }

    @Override
    public void store(List<Object[]> complete, Collection<Integer> series) {
        rows.grow(withOpen(complete, series));
    }

    @Override
    public void complete() {
        // Everything is stored with its batch.
    }

    @Override
    public void forget(int lastSeries) {
        tails.clear();
        lastStored = lastSeries;
    }

    private void read(Integer[] series) {
        jdbc.sql(STORED).param("series", series).query(row -> {
            read(row, of(row.getInt("series_id")));
        });
        for (Integer one : series) {
            of(one);
        }
    }

    private void read(ResultSet row, Tail tail) throws SQLException {
        long[] positions = SentArray.longs(row, "positions");
        boolean givenUp = row.getBoolean("given_up");
        if (givenUp) {
            tail.giveUp();
        }
        // What is folded when it is due and still is here was cut at another number of deltas: it is due now.
        boolean complete = positions.length >= full && (givenUp || !folded);
        if (!complete) {
            int[] days = SentArray.ints(row, "days");
            long[] amounts = SentArray.longs(row, "amounts");
            for (int i = 0; i < positions.length; i++) {
                tail.add(positions[i], days[i], amounts[i]);
            }
        }
    }
}
