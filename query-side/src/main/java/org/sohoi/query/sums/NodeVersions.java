package org.sohoi.query.sums;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.sohoi.query.sums.CalendarNode.Keys;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of nodes as stored: appended to, never changed. A version counts from its position on until the next one. */
final class NodeVersions {

    /**
     * As an index is sure to be used, whatever the planner thinks of the number of rows: one descent a node. What is asked
     * for comes out of sub-selects, which the planner cannot look into, here and below: so it plans once. It would otherwise
     * plan every question that has few series anew, and take longer than the answer.
     */
    private static final String LATEST = """
            SELECT stored.position, stored.keys, stored.totals
              FROM sum_node stored
             WHERE stored.series_id = wanted.series_id
               AND stored.node = %s
               AND stored.position <= (SELECT :position)
             ORDER BY stored.position DESC
             LIMIT 1""";

    private static final String EACH = """
            SELECT wanted.series_id, wanted.node, version.position, array_send(version.keys) AS keys,
                   array_send(version.totals) AS totals
              FROM unnest((SELECT :series), (SELECT :nodes)) AS wanted (series_id, node)
             CROSS JOIN LATERAL (%s) AS version""".formatted(LATEST.formatted("wanted.node"));

    /**
     * Of the keys those asked for, what is between them, and the one before, which counts for the lowest if that has none.
     * Months are looked up where the root has months only.
     */
    private static final String NEEDED = """
            SELECT wanted.series_id, version.node, version.position,
                   array_send(version.keys[version.first : version.last]) AS keys,
                   array_send(version.totals[version.first : version.last]) AS totals
              FROM unnest((SELECT :series)) AS wanted (series_id)
             CROSS JOIN LATERAL (%1$s) AS root
             CROSS JOIN LATERAL (
                   SELECT %2$d AS node, root.position, root.keys, root.totals,
                          greatest(width_bucket(:lowest_in_root, root.keys), 1) AS first,
                          width_bucket(:highest_in_root, root.keys) AS last
                    UNION ALL
                   SELECT asked.node, month.position, month.keys, month.totals,
                          greatest(width_bucket(asked.lowest, month.keys), 1),
                          width_bucket(asked.highest, month.keys)
                     FROM unnest((SELECT :months), (SELECT :lowest), (SELECT :highest)) AS asked (node, lowest, highest)
                    CROSS JOIN LATERAL (%3$s) AS month
                    WHERE root.keys[1] %% 100 = %4$d) AS version""".formatted(
                    LATEST.formatted(CalendarNode.ROOT),
                    CalendarNode.ROOT,
                    LATEST.formatted("asked.node"),
                    CalendarNode.WHOLE_MONTH);

    static final List<String> COLUMNS = List.of("series_id", "node", "position", "keys", "totals");

    private final JdbcClient jdbc;

    NodeVersions(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
    }

    /** A node of a series. */
    record Place(int series, int node) {}

    /** What stands at a place from a position on. */
    record Version(long position, RunningTotals totals) {}

    /** What stood at these places at a position; nothing for those where nothing did. */
    Map<Place, Version> at(Collection<Place> places, long position) {
        return read(jdbc.sql(EACH)
                .param("series", places.stream().map(Place::series).toArray(Integer[]::new))
                .param("nodes", places.stream().map(Place::node).toArray(Integer[]::new))
                .param("position", position));
    }

    /**
     * What stood at any of these nodes of any of these series, as far as it tells the totals of these keys.
     *
     * @param nodes the root among them
     */
    Map<Place, Version> at(Collection<Integer> series, SortedMap<Integer, Keys> nodes, long position) {
        Keys inRoot = Objects.requireNonNull(nodes.get(CalendarNode.ROOT));
        SortedMap<Integer, Keys> months = nodes.tailMap(CalendarNode.ROOT + 1);
        return read(jdbc.sql(NEEDED)
                .param("series", series.toArray(Integer[]::new))
                .param("lowest_in_root", inRoot.lowest())
                .param("highest_in_root", inRoot.highest())
                .param("months", months.keySet().toArray(Integer[]::new))
                .param("lowest", months.values().stream().map(Keys::lowest).toArray(Integer[]::new))
                .param("highest", months.values().stream().map(Keys::highest).toArray(Integer[]::new))
                .param("position", position));
    }

    private static Map<Place, Version> read(JdbcClient.StatementSpec asked) {
        Map<Place, Version> found = new HashMap<>();
        asked.query(row -> {
            found.put(new Place(row.getInt("series_id"), row.getInt("node")), version(row));
        });
        return found;
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getLong("position"),
                new RunningTotals(SentArray.ints(row, "keys"), SentArray.longs(row, "totals")));
    }

    /** A version as a row of {@link #COLUMNS}. */
    static Object[] row(Place place, long position, RunningTotals totals) {
        return new Object[] {place.series(), place.node(), position, totals.keys(), totals.sums()};
    }
}
