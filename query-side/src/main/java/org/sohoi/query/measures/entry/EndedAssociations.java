package org.sohoi.query.measures.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which associations are no more, from which day on. Few enough to be read once a batch. */
final class EndedAssociations {

    private static final String IN_THIS_BATCH = EndedAssociations.class.getName();

    private final JdbcClient jdbc;

    EndedAssociations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID association, LocalDate endedOn, long position) {
        jdbc.sql("""
                        INSERT INTO measure_ending (association_id, ended_on, position)
                        VALUES (:association, :endedOn, :position)
                        ON CONFLICT DO NOTHING""")
                .param("association", association)
                .param("endedOn", endedOn)
                .param("position", position)
                .update();
        all().putIfAbsent(association, new Ending(endedOn, position));
    }

    /** From which day on an association was known to be no more just before a position. */
    Optional<LocalDate> endedOn(UUID association, long position) {
        return Optional.ofNullable(all().get(association))
                .filter(ending -> ending.position < position)
                .map(Ending::endedOn);
    }

    private Map<UUID, Ending> all() {
        return CurrentUnitOfWork.get().getOrComputeResource(IN_THIS_BATCH, key -> read());
    }

    private Map<UUID, Ending> read() {
        Map<UUID, Ending> endings = new HashMap<>();
        jdbc.sql("SELECT association_id, ended_on, position FROM measure_ending")
                .query(row -> {
                    endings.put(
                            row.getObject("association_id", UUID.class),
                            new Ending(row.getObject("ended_on", LocalDate.class), row.getLong("position")));
                });
        return endings;
    }

    private record Ending(LocalDate endedOn, long position) {}
}
