package org.sohoi.query.sums;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of nodes as stored: appended to, never changed. A version counts from its position on until the next one. */
final class NodeVersions {

    /** As an index is sure to be used, whatever the planner thinks of the number of rows: one descent a node. */
    private static final String LATEST = """
            SELECT wanted.series_id, wanted.node, version.position, array_send(version.keys) AS keys,
                   array_send(version.sums) AS sums
              FROM %s
             CROSS JOIN LATERAL (
                   SELECT stored.position, stored.keys, stored.sums
                     FROM sum_node stored
                    WHERE stored.series_id = wanted.series_id
                      AND stored.node = wanted.node
                      AND stored.position <= :position
                    ORDER BY stored.position DESC
                    LIMIT 1) AS version""";

    private static final String EACH = LATEST.formatted("unnest(:series, :nodes) AS wanted (series_id, node)");
    private static final String EVERY = LATEST.formatted(
            "(SELECT s, n FROM unnest(:series) AS s, unnest(:nodes) AS n) AS wanted (series_id, node)");

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
        return read(
                EACH,
                places.stream().map(Place::series).toArray(Integer[]::new),
                places.stream().map(Place::node).toArray(Integer[]::new),
                position);
    }

    /** What stood at any of these nodes of any of these series. */
    Map<Place, Version> at(Collection<Integer> series, Collection<Integer> nodes, long position) {
        return read(EVERY, series.toArray(Integer[]::new), nodes.toArray(Integer[]::new), position);
    }

    private Map<Place, Version> read(String sql, Integer[] series, Integer[] nodes, long position) {
        Map<Place, Version> found = new HashMap<>();
        jdbc.sql(sql)
                .param("series", series)
                .param("nodes", nodes)
                .param("position", position)
                .query(row -> {
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
