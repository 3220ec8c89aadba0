package org.sohoi.query.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which associations are no more, as the same processor has written it down with the measures. */
record AssociationEnds(JdbcClient jdbc) {

    /** From which day on an association was known to be no more just before a position. */
    Optional<LocalDate> of(UUID association, long position) {
        return jdbc.sql("""
                        SELECT ended_on FROM measure_ending
                         WHERE association_id = :association AND position < :position""")
                .param("association", association)
                .param("position", position)
                .query(LocalDate.class)
                .optional();
    }
}
