package org.sohoi.query.sums;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sohoi.query.sums.NodeVersions.Place;
import org.sohoi.query.sums.NodeVersions.Version;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the calendar of each series: a tree of years, months and days with running totals. Whenever a series has got so
 * many deltas more, they are folded in by appending new versions of the nodes that they touch, and of no others; so every
 * earlier version stays, and with it the sums as they were known at any earlier position. The newest deltas, up to that
 * many, are left for {@link CalendarSums} to add up by themselves.
 *
 * <p>The idea of keeping the versions of a tree of sums side by side is that of Yang and Widom's SB-tree (2001) and of
 * Zhang and others' MVSB-tree (2001); the calendar takes the place of a balanced tree because days are few, entries come
 * mostly in their order, and the sums asked for mostly end with a month or a year.
 *
 * <p>Not thread-safe: it belongs to the one processor that enters deltas, and writes in the transaction of their rows.
 */
public final class CalendarFolding {

    private static final String UNFOLDED = """
              FROM unnest(:series) AS wanted (series_id)
             CROSS JOIN LATERAL (
                   SELECT coalesce(max(node.position), 0) AS folded
                     FROM sum_node node
                    WHERE node.series_id = wanted.series_id AND node.node = 0) AS root
             CROSS JOIN LATERAL (
                   SELECT %s
                     FROM measure_delta delta
                    WHERE delta.%s = wanted.series_id AND delta.position > root.folded%s) AS tail""";

    private final JdbcClient jdbc;
    private final NodeVersions versions;
    private final int foldAfter;
    private final Map<Integer, Integer> unfolded = new HashMap<>();

    /** @param foldAfter how many deltas of a series may be left unfolded */
    public CalendarFolding(JdbcTemplate template, int foldAfter) {
        this.jdbc = JdbcClient.create(template);
        this.versions = new NodeVersions(template);
        this.foldAfter = foldAfter;
    }

    /**
     * Folds what is due.
     *
     * @param entered how many deltas each series got, in rows that are written already
     * @param position of the last of them; nothing is entered at or before it afterwards
     */
    public void entered(Breadth breadth, Map<Integer, Integer> entered, long position) {
        count(breadth, entered);
        List<Integer> due = entered.keySet().stream()
                .filter(series -> unfolded.getOrDefault(series, 0) >= foldAfter)
                .toList();
        if (!due.isEmpty()) {
            fold(breadth, due, position);
            due.forEach(series -> unfolded.put(series, 0));
        }
    }

    /** What was entered last was taken back. */
    public void forget() {
        unfolded.clear();
    }

    private void count(Breadth breadth, Map<Integer, Integer> entered) {
        Set<Integer> uncounted = entered.keySet().stream()
                .filter(series -> !unfolded.containsKey(series))
                .collect(Collectors.toSet());
        entered.forEach((series, number) -> unfolded.computeIfPresent(series, (key, before) -> before + number));
        if (!uncounted.isEmpty()) {
            jdbc.sql("SELECT wanted.series_id, tail.number"
                            + UNFOLDED.formatted("count(*) AS number", breadth.column(), ""))
                    .param("series", uncounted.toArray(Integer[]::new))
                    .query(row -> {
                        unfolded.put(row.getInt("series_id"), row.getInt("number"));
                    });
        }
    }

    private void fold(Breadth breadth, Collection<Integer> due, long position) {
        Map<Place, Map<Integer, Long>> changes = new HashMap<>();
        tails(breadth, due, position).forEach((series, tail) -> {
            try {
                changes.putAll(changes(series, tail));
            } catch (ArithmeticException e) {
                // Left as it is. Its sums are exact all the same, or refused for being too large, only slower.
            }
        });
        Map<Place, Version> current = versions.at(changes.keySet(), position);
        versions.append(changed(changes, current), position);
    }

    private Map<Integer, Map<LocalDate, BigDecimal>> tails(Breadth breadth, Collection<Integer> due, long position) {
        Map<Integer, Map<LocalDate, BigDecimal>> tails = new HashMap<>();
        jdbc.sql("SELECT wanted.series_id, tail.effective_on, tail.amount"
                        + UNFOLDED.formatted(
                                "delta.effective_on, sum(delta.amount) AS amount",
                                breadth.column(),
                                " AND delta.position <= :position GROUP BY delta.effective_on"))
                .param("series", due.toArray(Integer[]::new))
                // Nothing lies beyond, but where events are handled again over rows that are there already.
                .param("position", position)
                .query(row -> {
                    tails.computeIfAbsent(row.getInt("series_id"), series -> new HashMap<>())
                            .put(row.getObject("effective_on", LocalDate.class), row.getBigDecimal("amount"));
                });
        return tails;
    }

    /** By node and key. The root is always there, changed or not: its newest version says how far a series is folded. */
    private static Map<Place, Map<Integer, Long>> changes(int series, Map<LocalDate, BigDecimal> tail) {
        Map<Place, Map<Integer, Long>> changes = new HashMap<>();
        changes.put(new Place(series, CalendarNode.ROOT), new TreeMap<>());
        tail.forEach((day, sum) -> {
            long amount = sum.longValueExact();
            if (amount != 0) {
                CalendarNode.holding(day)
                        .forEach(node -> changes.computeIfAbsent(new Place(series, node), place -> new TreeMap<>())
                                .merge(CalendarNode.key(node, day), amount, Math::addExact));
            }
        });
        return changes;
    }

    private static Map<Place, RunningTotals> changed(
            Map<Place, Map<Integer, Long>> changes, Map<Place, Version> current) {
        Map<Place, RunningTotals> changed = new HashMap<>();
        List<Integer> tooLarge = new ArrayList<>();
        changes.forEach((place, change) -> {
            Version version = current.get(place);
            RunningTotals before = version == null ? RunningTotals.NONE : version.totals();
            try {
                changed.put(place, before.plus(change));
            } catch (ArithmeticException e) {
                tooLarge.add(place.series());
            }
        });
        changed.keySet().removeIf(place -> tooLarge.contains(place.series()));
        return changed;
    }
}
