package org.sohoi.query.sums;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of nodes as stored: appended to, never changed. A version counts from its position on until the next one. */
final class NodeVersions {

    private static final String EACH = """
            SELECT wanted.series_id, wanted.node, array_send(version.keys) AS keys, array_send(version.totals) AS totals
              FROM unnest((SELECT :series), (SELECT :nodes)) AS wanted (series_id, node)
             CROSS JOIN LATERAL (%s) AS version""".formatted(last("stored.keys, stored.totals", "stored.node = wanted.node"));

    static final List<String> COLUMNS = List.of("series_id", "node", "position", "keys", "totals");

    private final JdbcClient jdbc;

    NodeVersions(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
    }

    /**
     * Reads the last version up to a position of a node of {@code wanted.series_id}, as {@code stored}. As an index is sure
     * to be used, whatever the planner thinks of the number of rows: one descent a node. What is asked for should come out
     * of sub-selects, which the planner cannot look into: so it plans once. It would otherwise plan every question that has
     * few series anew, and take longer than the answer.
     */
    static String last(String columns, String conditions) {
        return """
                SELECT %s
                  FROM sum_node stored
                 WHERE stored.series_id = wanted.series_id
                   AND stored.position <= (SELECT :position)
                   AND %s
                 ORDER BY stored.position DESC
                 LIMIT 1""".formatted(columns, conditions);
    }

    /** A node of a series. */
    record Place(int series, int node) {}

    /** What stood at these places at a position; nothing for those where nothing did. */
    Map<Place, RunningTotals> at(Collection<Place> places, long position) {
        Map<Place, RunningTotals> found = new HashMap<>();
        jdbc.sql(EACH)
                .param("series", places.stream().map(Place::series).toArray(Integer[]::new))
                .param("nodes", places.stream().map(Place::node).toArray(Integer[]::new))
                .param("position", position)
                .query(row -> {
                    found.put(
                            new Place(row.getInt("series_id"), row.getInt("node")),
                            new RunningTotals(SentArray.ints(row, "keys"), SentArray.longs(row, "totals")));
                });
        return found;
    }

    /** A version as a row of {@link #COLUMNS}. */
    static Object[] row(Place place, long position, RunningTotals totals) {
        return new Object[] {place.series(), place.node(), position, totals.keys(), totals.sums()};
    }
}
