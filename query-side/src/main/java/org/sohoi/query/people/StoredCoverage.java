package org.sohoi.query.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the rows say that were written before a position. */
final class StoredCoverage {

    private static final String STANDING = """
            SELECT %s
              FROM person_coverage
             WHERE %%s = ANY (:ids) AND position < :position
             GROUP BY %s
            HAVING sum(change) > 0""".formatted(CoverageRow.COVERED, CoverageRow.COVERED);

    private static final String OF_PERSONS = STANDING.formatted("person_id");
    private static final String OF_ENTRY = STANDING.formatted("entry_id");
    private static final String OF_ASSOCIATION = STANDING.formatted("way = 'SPONSORSHIP' AND association_id");

    private final JdbcClient jdbc;

    StoredCoverage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Covered> ofPersons(Collection<UUID> persons, long position) {
        return read(OF_PERSONS, persons, position);
    }

    Set<Covered> ofEntry(UUID entry, long position) {
        return read(OF_ENTRY, Set.of(entry), position);
    }

    Set<Covered> ofSponsorshipsThrough(UUID association, long position) {
        return read(OF_ASSOCIATION, Set.of(association), position);
    }

    private Set<Covered> read(String sql, Collection<UUID> ids, long position) {
        return new HashSet<>(jdbc.sql(sql)
                .param("ids", ids.toArray(UUID[]::new))
                .param("position", position)
                .query((row, number) -> CoverageRow.covered(row))
                .list());
    }
}
