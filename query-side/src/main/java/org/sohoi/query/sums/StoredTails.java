package org.sohoi.query.sums;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tails of the series that were entered to lately, kept in memory; those of others are read when they are entered to. */
final class StoredTails implements Tails {

    private static final String STORED = """
            SELECT wanted.series_id, tail.effective_on, tail.amount, tail.deltas
              FROM unnest(:series) AS wanted (series_id)
             CROSS JOIN LATERAL (
                   SELECT coalesce(max(node.position), 0) AS folded
                     FROM sum_node node
                    WHERE node.series_id = wanted.series_id AND node.node = 0 AND node.position <= :position) AS root
             CROSS JOIN LATERAL (
                   SELECT delta.effective_on, sum(delta.amount) AS amount, count(*) AS deltas
                     FROM measure_delta delta
                    WHERE delta.%s = wanted.series_id
                      AND delta.position > root.folded
                      AND delta.position <= :position
                    GROUP BY delta.effective_on) AS tail""";

    private final JdbcClient jdbc;
    /** Those not entered to for longest are given up first. */
    private final Map<Integer, Tail> tails = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Tail> eldest) {
            if (size() <= MOST_IN_MEMORY) {
                return false;
            }
            lastStored = Math.max(lastStored, lastSeen);
            return true;
        }
    };

    /** Series up to this one may have a tail that is not remembered; those beyond it were new since. */
    private int lastStored = Integer.MAX_VALUE;

    private int lastSeen;

    StoredTails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void ready(List<EnteredDelta> entered, long position) {
        entered.stream()
                .filter(delta -> delta.series() <= lastStored && !tails.containsKey(delta.series()))
                .collect(Collectors.groupingBy(
                        EnteredDelta::breadth, Collectors.mapping(EnteredDelta::series, Collectors.toSet())))
                .forEach((breadth, series) -> read(breadth, series, position));
    }

    @Override
    public Tail of(int series) {
        lastSeen = Math.max(lastSeen, series);
        return tails.computeIfAbsent(series, any -> new Tail());
    }

    @Override
    public void forget(int lastSeries) {
        tails.clear();
        lastStored = lastSeries;
    }

    private void read(Breadth breadth, Set<Integer> series, long position) {
        jdbc.sql(STORED.formatted(breadth.column()))
                .param("series", array(series))
                .param("position", position)
                .query(row -> {
                    add(
                            of(row.getInt("series_id")),
                            row.getObject("effective_on", LocalDate.class),
                            row.getBigDecimal("amount"),
                            row.getInt("deltas"));
                });
        series.forEach(this::of);
    }

    private static void add(Tail tail, LocalDate day, BigDecimal amount, int deltas) {
        try {
            tail.add(day, amount.longValueExact(), deltas);
        } catch (ArithmeticException e) {
            tail.giveUp();
        }
    }

    private static Integer[] array(Collection<Integer> numbers) {
        return numbers.toArray(Integer[]::new);
    }
}
