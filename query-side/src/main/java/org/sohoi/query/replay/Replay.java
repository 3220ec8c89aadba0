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
 * @param current whether the live tables have been the same, by their columns, ever since
 * @param request what was asked for, in its canonical form; none of the first ones
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
        boolean current,
        @Nullable String request,
        @Nullable String reportSha256,
        boolean signed) {

    static final String SCHEMAS = "read_model_replay_";

    String schema() {
        return SCHEMAS + number;
    }

    /** Whether questions can be asked of it, once it has ended. */
    boolean answers() {
        return kept && current;
    }

    World world() {
        return new World(schema(), -number);
    }
}
