package org.sohoi.query.replay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.projection.World;

/**
 * A replay as stored.
 *
 * @param number of its schema
 * @param position how far the events have been handled
 * @param differences how many were found; none before all tables were compared
 * @param failure why it failed
 * @param cancelled whether it is to stop
 * @param kept whether its tables are there
 * @param reportSha256 of the report, in hex; none before there is one
 * @param signed whether the report is
 */
record Replay(
        UUID id,
        long number,
        long upTo,
        List<String> projections,
        ReplayState state,
        Instant requestedAt,
        @Nullable Instant endedAt,
        long position,
        int tablesCompared,
        @Nullable Long differences,
        @Nullable String failure,
        boolean cancelled,
        boolean kept,
        @Nullable String reportSha256,
        boolean signed) {

    static final String SCHEMAS = "read_model_replay_";

    String schema() {
        return SCHEMAS + number;
    }

    World world() {
        return new World(schema(), -number);
    }
}
