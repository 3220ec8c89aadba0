package org.sohoi.query.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the rows say that were written before a position. */
final class StoredCoverage {

    /** One by one, as an index is sure to be used, whatever the planner thinks of a table that nobody has analyzed yet. */
    private static final String STANDING = """
            SELECT standing.*
              FROM unnest(:ids) AS wanted (id)
             CROSS JOIN LATERAL (
                   SELECT %s
                     FROM person_coverage
                    WHERE %%s = wanted.id AND position < :position
                    GROUP BY %s
                   HAVING sum(change) > 0) AS standing""".formatted(CoverageRow.COVERED, CoverageRow.COVERED);

    private static final String OF_PERSONS = STANDING.formatted("person_id");
    private static final String OF_ENTRIES = STANDING.formatted("entry_id");
    private static final String OF_ASSOCIATION = STANDING.formatted("way = 'SPONSORSHIP' AND association_id");

    private final JdbcClient jdbc;

    StoredCoverage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Covered> ofPersons(Collection<UUID> persons, long position) {
        return read(OF_PERSONS, persons, position);
    }

    Set<Covered> ofEntries(Collection<UUID> entries, long position) {
        return read(OF_ENTRIES, entries, position);
    }

    Set<Covered> ofSponsorshipsThrough(UUID association, long position) {
        return read(OF_ASSOCIATION, Set.of(association), position);
    }

    private Set<Covered> read(String sql, Collection<UUID> ids, long position) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql(sql)
                .param("ids", ids.toArray(UUID[]::new))
                .param("position", position)
                .query((row, number) -> CoverageRow.covered(row))
                .list());
    }
}
