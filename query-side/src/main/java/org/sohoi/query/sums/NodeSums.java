package org.sohoi.query.sums;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.sohoi.query.sums.CalendarNode.Keys;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up what series were folded to. */
final class NodeSums {

    /** From where one was seen, at {@code wanted.seen}. */
    private static final String ROOT = NodeVersions.last(
            "stored.position, stored.keys, stored.totals, stored.keys[1] %% 100 = %d AS has_months"
                    .formatted(CalendarNode.WHOLE_MONTH),
            "stored.node = %d AND stored.position >= wanted.seen".formatted(CalendarNode.ROOT));

    /** One row a series, with numbers instead of arrays: that of a whole question takes a fifth less. */
    private static final String OF_ONE_DAY = """
            SELECT wanted.series_id, root.position, root.totals[width_bucket(:key_in_root, root.keys)] AS in_root,
                   month.total AS in_month
              FROM unnest((SELECT :series), (SELECT :seen)) AS wanted (series_id, seen)
             CROSS JOIN LATERAL (%s) AS root
              LEFT JOIN LATERAL (%s) AS month ON true""".formatted(
                    ROOT,
                    NodeVersions.last(
                            "stored.totals[width_bucket(:key, stored.keys)] AS total",
                            "root.has_months AND (SELECT :within_month) AND stored.node = (SELECT :month)"));

    /**
     * Of the keys those asked for, what is between them, and the one before, which counts for the lowest if that has none.
     * Months are looked up where the root has months only.
     */
    private static final String OF_SEVERAL_DAYS = """
            SELECT wanted.series_id, version.node, root.position,
                   array_send(version.keys[version.first : version.last]) AS keys,
                   array_send(version.totals[version.first : version.last]) AS totals
              FROM unnest((SELECT :series), (SELECT :seen)) AS wanted (series_id, seen)
             CROSS JOIN LATERAL (%1$s) AS root
             CROSS JOIN LATERAL (
                   SELECT %2$d AS node, root.keys, root.totals,
                          greatest(width_bucket(:lowest_in_root, root.keys), 1) AS first,
                          width_bucket(:highest_in_root, root.keys) AS last
                    UNION ALL
                   SELECT asked.node, month.keys, month.totals, greatest(width_bucket(asked.lowest, month.keys), 1),
                          width_bucket(asked.highest, month.keys)
                     FROM unnest((SELECT :months), (SELECT :lowest), (SELECT :highest)) AS asked (node, lowest, highest)
                    CROSS JOIN LATERAL (%3$s) AS month
                    WHERE root.has_months) AS version""".formatted(
            ROOT, CalendarNode.ROOT, NodeVersions.last("stored.keys, stored.totals", "stored.node = asked.node"));

    private final JdbcClient jdbc;
    private final RootsSeen seen = new RootsSeen();

    NodeSums(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
    }

    /**
     * What a series was folded to.
     *
     * @param position up to which its deltas are folded
     * @param sums of these deltas, up to each of the days
     */
    @SuppressWarnings("ArrayRecordComponent") // Thousands a question; never compared.
    record Folded(long position, long[] sums) {}

    /**
     * As it counted at a position; nothing for series that were not folded by then.
     *
     * @param days ascending
     * @throws ArithmeticException when a sum does not fit into a long
     */
    Map<Integer, Folded> upTo(Collection<Integer> series, List<LocalDate> days, long position) {
        Map<Integer, Long> hints = new LinkedHashMap<>();
        series.forEach(one -> hints.put(one, seen.before(one, position)));
        Map<Integer, Folded> found = ask(hints, days, position);
        Map<Integer, Long> misled = new LinkedHashMap<>();
        hints.forEach((one, hint) -> {
            if (hint > 0 && !found.containsKey(one)) {
                seen.forget(one);
                misled.put(one, 0L);
            }
        });
        if (!misled.isEmpty()) {
            found.putAll(ask(misled, days, position));
        }
        found.forEach((one, folded) -> seen.add(one, folded.position()));
        return found;
    }

    /** @param from by series, where to look for its root from */
    private Map<Integer, Folded> ask(Map<Integer, Long> from, List<LocalDate> days, long position) {
        JdbcClient.StatementSpec asked = jdbc.sql(days.size() == 1 ? OF_ONE_DAY : OF_SEVERAL_DAYS)
                .param("series", from.keySet().toArray(Integer[]::new))
                .param("seen", from.values().toArray(Long[]::new))
                .param("position", position);
        return days.size() == 1 ? ofOneDay(asked, days.get(0)) : ofSeveralDays(asked, days);
    }

    private static Map<Integer, Folded> ofOneDay(JdbcClient.StatementSpec asked, LocalDate day) {
        Map<Integer, Folded> found = new HashMap<>();
        asked.param("key_in_root", CalendarNode.keyInRoot(day))
                .param("within_month", !CalendarNode.endsMonth(day))
                .param("month", CalendarNode.ofMonth(day))
                .param("key", CalendarNode.key(day))
                .query(row -> {
                    // Null, which is read as 0, where nothing is up to the day.
                    long sum = Math.addExact(row.getLong("in_root"), row.getLong("in_month"));
                    found.put(row.getInt("series_id"), new Folded(row.getLong("position"), new long[] {sum}));
                });
        return found;
    }

    private static Map<Integer, Folded> ofSeveralDays(JdbcClient.StatementSpec asked, List<LocalDate> days) {
        SortedMap<Integer, Keys> nodes = CalendarNode.needed(days);
        Keys inRoot = Objects.requireNonNull(nodes.get(CalendarNode.ROOT));
        SortedMap<Integer, Keys> months = nodes.tailMap(CalendarNode.ROOT + 1);
        Map<Integer, Nodes> found = new HashMap<>();
        asked.param("lowest_in_root", inRoot.lowest())
                .param("highest_in_root", inRoot.highest())
                .param("months", months.keySet().toArray(Integer[]::new))
                .param("lowest", months.values().stream().map(Keys::lowest).toArray(Integer[]::new))
                .param("highest", months.values().stream().map(Keys::highest).toArray(Integer[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getInt("series_id"), one -> new Nodes())
                            .add(row);
                });
        Map<Integer, Folded> sums = new HashMap<>();
        found.forEach((series, ofSeries) -> sums.put(series, ofSeries.upTo(days)));
        return sums;
    }

    /** Those of a series, as far as they tell the sums asked for. */
    private static final class Nodes {

        private final Map<Integer, RunningTotals> totals = new HashMap<>();
        private long position;

        void add(ResultSet row) throws SQLException {
            position = row.getLong("position");
            totals.put(
                    row.getInt("node"), new RunningTotals(SentArray.ints(row, "keys"), SentArray.longs(row, "totals")));
        }

        /** Looks up the month that days have in common once. */
        Folded upTo(List<LocalDate> days) {
            RunningTotals root = at(CalendarNode.ROOT);
            int month = CalendarNode.ROOT;
            RunningTotals ofMonth = RunningTotals.NONE;
            long[] sums = new long[days.size()];
            for (int i = 0; i < sums.length; i++) {
                LocalDate day = days.get(i);
                sums[i] = root.upTo(CalendarNode.keyInRoot(day));
                if (!CalendarNode.endsMonth(day)) {
                    if (CalendarNode.ofMonth(day) != month) {
                        month = CalendarNode.ofMonth(day);
                        ofMonth = at(month);
                    }
                    sums[i] = Math.addExact(sums[i], ofMonth.upTo(CalendarNode.key(day)));
                }
            }
            return new Folded(position, sums);
        }

        private RunningTotals at(int node) {
            return totals.getOrDefault(node, RunningTotals.NONE);
        }
    }
}
