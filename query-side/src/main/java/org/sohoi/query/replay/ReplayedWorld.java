package org.sohoi.query.replay;

import org.sohoi.query.projection.ReadModel;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes of the tables that were built a world that answers the same questions. */
final class ReplayedWorld {

    private final JdbcTemplate jdbc;

    ReplayedWorld(ReadModel live) {
        this.jdbc = live.template();
    }

    /** Says how far its projections are, and shares with the live one what comes from no event. */
    void complete(Replay replay) {
        String schema = replay.schema();
        jdbc.execute("CREATE TABLE %s.projection (LIKE read_model.projection INCLUDING ALL)".formatted(schema));
        jdbc.update(
                "INSERT INTO %s.projection (name, position) SELECT unnest(?), ?".formatted(schema),
                replay.projections().toArray(String[]::new),
                replay.upTo());
        jdbc.execute("CREATE VIEW %s.pseudonym_key AS SELECT * FROM read_model.pseudonym_key".formatted(schema));
    }
}
