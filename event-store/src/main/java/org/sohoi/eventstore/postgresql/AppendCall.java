package org.sohoi.eventstore.postgresql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The arguments of one call of {@code ledger.append}, which {@code V1__ledger.sql} describes: a column each. */
final class AppendCall {

    static final String SQL =
            "SELECT head, recorded, conflicting FROM ledger.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final int[] groupOf;
    private final String[] eventIds;
    private final String[] streams;
    private final @Nullable String[] streamTypes;
    private final long[] sequences;
    private final String[] types;
    private final @Nullable String[] revisions;
    private final String[] payloads;
    private final String[] metadatas;
    private final long[] occurredAtMicros;
    private final int[] expectingGroups;
    private final String[] expectedStreams;
    private final long[] expectedSequences;

    /** @param expectationsOf what the database is to look up of what each group takes for granted */
    AppendCall(List<PendingAppend> batch, Function<AppendGroup, Map<String, Long>> expectationsOf) {
        int events = 0;
        int expectations = 0;
        for (PendingAppend pending : batch) {
            events += pending.group().events().size();
            expectations += expectationsOf.apply(pending.group()).size();
        }
        groupOf = new int[events];
        eventIds = new String[events];
        streams = new String[events];
        streamTypes = new String[events];
        sequences = new long[events];
        types = new String[events];
        revisions = new String[events];
        payloads = new String[events];
        metadatas = new String[events];
        occurredAtMicros = new long[events];
        expectingGroups = new int[expectations];
        expectedStreams = new String[expectations];
        expectedSequences = new long[expectations];
        fill(batch, expectationsOf);
    }

    private void fill(List<PendingAppend> batch, Function<AppendGroup, Map<String, Long>> expectationsOf) {
        int event = 0;
        int expectation = 0;
        for (int g = 0; g < batch.size(); g++) {
            AppendGroup group = batch.get(g).group();
            for (NewEvent newEvent : group.events()) {
                groupOf[event] = g + 1;
                fill(event++, newEvent);
            }
            for (Map.Entry<String, Long> expected : expectationsOf.apply(group).entrySet()) {
                expectingGroups[expectation] = g + 1;
                expectedStreams[expectation] = expected.getKey();
                expectedSequences[expectation++] = expected.getValue();
            }
        }
    }

    private void fill(int i, NewEvent event) {
        eventIds[i] = event.id();
        streams[i] = event.stream();
        streamTypes[i] = event.streamType();
        sequences[i] = event.sequence();
        types[i] = event.type();
        revisions[i] = event.revision();
        payloads[i] = event.payload();
        metadatas[i] = event.metadata();
        occurredAtMicros[i] = event.occurredAtMicros();
    }

    /** Sets every argument. Arrays of these types travel in binary: nothing is quoted, nothing parsed. */
    void setOn(PreparedStatement statement, PGConnection connection) throws SQLException {
        Object[] arguments = {
            groupOf,
            eventIds,
            streams,
            streamTypes,
            sequences,
            types,
            revisions,
            payloads,
            metadatas,
            occurredAtMicros,
            expectingGroups,
            expectedStreams,
            expectedSequences
        };
        for (int i = 0; i < arguments.length; i++) {
            statement.setArray(i + 1, connection.createArrayOf(elementType(arguments[i]), arguments[i]));
        }
    }

    private static String elementType(Object array) {
        if (array instanceof int[]) {
            return "int4";
        }
        return array instanceof long[] ? "int8" : "text";
    }
}
