package org.sohoi.query.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the ledger recorded what, as far as it has been projected. */
public final class RecordedInstants {

    /**
     * A column of a query: the instant of its row's {@code position}. What an event itself says is not kept in any table,
     * since on Axon Server it may be earlier than that of the position before.
     */
    public static final String OF_POSITION = """
            (SELECT recorded.recorded_at FROM recorded
              WHERE first_position <= position
              ORDER BY first_position DESC
              LIMIT 1) AS recorded_at
            """;

    private final JdbcClient jdbc;

    RecordedInstants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The instant of a position that has been projected. */
    KnownAt at(long position) {
        return new KnownAt(
                position,
                jdbc.sql("""
                        SELECT recorded_at FROM recorded
                         WHERE first_position <= :position
                         ORDER BY first_position DESC
                         LIMIT 1""")
                        .param("position", position)
                        .query(RecordedInstants::instant)
                        .optional()
                        .orElse(null));
    }

    /** The instant of each of these positions that has been projected. */
    Map<Long, Instant> of(Collection<Long> positions) {
        Map<Long, Instant> instants = new HashMap<>();
        jdbc.sql("""
                        SELECT asked.position, recorded.recorded_at
                          FROM unnest(:positions) AS asked (position)
                         CROSS JOIN LATERAL (SELECT recorded_at FROM recorded
                                              WHERE first_position <= asked.position
                                              ORDER BY first_position DESC
                                              LIMIT 1) recorded""").param("positions", positions.toArray(Long[]::new)).query(row -> {
            instants.put(
                    row.getLong("position"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant());
        });
        return instants;
    }

    /** The first position recorded after an instant, if one has been projected. */
    Optional<Long> firstPositionAfter(Instant instant) {
        return jdbc.sql("""
                        SELECT first_position FROM recorded
                         WHERE recorded_at > :instant
                         ORDER BY recorded_at
                         LIMIT 1""")
                .param("instant", atOrBefore(instant))
                .query(Long.class)
                .optional();
    }

    /** The database counts microseconds, and the driver would round up to one that comes after. */
    private static OffsetDateTime atOrBefore(Instant instant) {
        return OffsetDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int number) throws SQLException {
        return row.getObject(1, OffsetDateTime.class).toInstant();
    }
}
