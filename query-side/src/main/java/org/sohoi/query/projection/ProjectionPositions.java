package org.sohoi.query.projection;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the projections have come, as stored with their rows. */
public final class ProjectionPositions {

    private final JdbcClient jdbc;

    ProjectionPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last position that every projection has handled: the newest T that a question can be answered at. */
    public long reachedByAll() {
        return jdbc.sql("SELECT coalesce(min(position), 0) FROM projection")
                .query(Long.class)
                .single();
    }

    /** One projection's own, and whether its tables are still the same. */
    public ProjectionStanding standing(String name) {
        return jdbc.sql("SELECT position, rebuilt FROM projection WHERE name = :name")
                .param("name", name)
                .query((row, number) -> new ProjectionStanding(row.getLong("position"), row.getInt("rebuilt")))
                .optional()
                .orElse(new ProjectionStanding(0, 0));
    }

    /** Each projection's own position, by its name. */
    public Map<String, Long> each() {
        Map<String, Long> positions = new TreeMap<>();
        jdbc.sql("SELECT name, position FROM projection").query(row -> {
            positions.put(row.getString("name"), row.getLong("position"));
        });
        return positions;
    }
}
