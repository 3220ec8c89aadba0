package org.sohoi.query.sums;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.sohoi.query.sums.CalendarNode.Keys;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of nodes as stored: appended to, never changed. A version counts from its position on until the next one. */
final class NodeVersions {

    /** As an index is sure to be used, whatever the planner thinks of the number of rows: one descent a node. */
    private static final String LATEST = """
                    WHERE stored.series_id = wanted.series_id
                      AND stored.node = wanted.node
                      AND stored.position <= :position
                    ORDER BY stored.position DESC
                    LIMIT 1) AS version""";

    private static final String EACH = """
            SELECT wanted.series_id, wanted.node, version.position, array_send(version.keys) AS keys,
                   array_send(version.sums) AS sums
              FROM unnest(:series, :nodes) AS wanted (series_id, node)
             CROSS JOIN LATERAL (
                   SELECT stored.position, stored.keys, stored.sums
                     FROM sum_node stored
            """ + LATEST;

    /** Of the keys those asked for, what is between them, and the one before, which counts for the lowest if that has none. */
    private static final String EVERY = """
            SELECT wanted.series_id, wanted.node, version.position,
                   array_send(version.keys[version.first : version.last]) AS keys,
                   array_send(version.sums[version.first : version.last]) AS sums
              FROM (SELECT s, node, lowest, highest
                      FROM unnest(:series) AS s, unnest(:nodes, :lowest, :highest) AS n (node, lowest, highest))
                AS wanted (series_id, node, lowest, highest)
             CROSS JOIN LATERAL (
                   SELECT stored.position, stored.keys, stored.sums,
                          greatest(width_bucket(wanted.lowest, stored.keys), 1) AS first,
                          width_bucket(wanted.highest, stored.keys) AS last
                     FROM sum_node stored
            """ + LATEST;

    static final List<String> COLUMNS = List.of("series_id", "node", "position", "keys", "sums");

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

    /** What stood at any of these nodes of any of these series, as far as it tells the totals of these keys. */
    Map<Place, Version> at(Collection<Integer> series, SortedMap<Integer, Keys> nodes, long position) {
        return read(jdbc.sql(EVERY)
                .param("series", series.toArray(Integer[]::new))
                .param("nodes", nodes.keySet().toArray(Integer[]::new))
                .param("lowest", nodes.values().stream().map(Keys::lowest).toArray(Integer[]::new))
                .param("highest", nodes.values().stream().map(Keys::highest).toArray(Integer[]::new))
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
                row.getLong("position"), new RunningTotals(SentArray.ints(row, "keys"), SentArray.longs(row, "sums")));
    }

    /** A version as a row of {@link #COLUMNS}. */
    static Object[] row(Place place, long position, RunningTotals totals) {
        return new Object[] {place.series(), place.node(), position, totals.keys(), totals.sums()};
    }
}
