package org.sohoi.query.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which associations are no more: those that ended before a batch, as the same processor has written it down with the
 * measures, and those that ended in it, which may not be written yet.
 */
final class AssociationEnds {

    private final JdbcClient jdbc;
    private final long begin;
    private final Map<UUID, LocalDate> inBatch = new HashMap<>();

    /** @param begin the first position of the batch */
    AssociationEnds(JdbcClient jdbc, long begin) {
        this.jdbc = jdbc;
        this.begin = begin;
    }

    void add(UUID association, LocalDate day) {
        inBatch.putIfAbsent(association, day);
    }

    /** From which day on an association is no more, as far as it is known. */
    Optional<LocalDate> of(UUID association) {
        return stored(association).or(() -> Optional.ofNullable(inBatch.get(association)));
    }

    private Optional<LocalDate> stored(UUID association) {
        return jdbc.sql("""
                        SELECT ended_on FROM measure_ending
                         WHERE association_id = :association AND position < :begin""")
                .param("association", association)
                .param("begin", begin)
                .query(LocalDate.class)
                .optional();
    }
}
