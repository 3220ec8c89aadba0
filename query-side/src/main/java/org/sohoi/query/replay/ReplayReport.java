package org.sohoi.query.replay;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sohoi.query.replay.compare.TableFindings;

/**
 * What a replay has found.
 *
 * @param upTo the position up to which events were handled, and at which the tables were compared
 * @param differences how many there are in all tables together
 * @param notProved what an auditor must not take it for
 */
@JsonPropertyOrder({"replay", "requestedAt", "comparedAt", "upTo", "projections", "differences", "tables", "notProved"})
record ReplayReport(
        UUID replay,
        Instant requestedAt,
        Instant comparedAt,
        long upTo,
        List<String> projections,
        long differences,
        List<TableFindings> tables,
        List<String> notProved) {

    private static final List<String> NOT_PROVED = List.of(
            "That the events are those that were recorded: the transparency log and the auditor's tool show that.",
            "That the program is right: what it makes of the events was compared with what it made of them before.",
            "Anything of live rows that say they are known only after upTo, and of tables that no projection keeps.",
            "That live rows stayed as they were found: each table was read at a moment of its own.");

    static ReplayReport of(Replay replay, Instant comparedAt, List<TableFindings> tables) {
        return new ReplayReport(
                replay.id(),
                replay.requestedAt(),
                comparedAt,
                replay.upTo(),
                replay.projections(),
                tables.stream().mapToLong(TableFindings::differences).sum(),
                tables,
                NOT_PROVED);
    }
}
