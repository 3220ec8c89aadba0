package org.sohoi.benchmarks.time;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.LedgerMetaData;
import org.sohoi.events.association.AssociationEvent;
import org.sohoi.events.fund.FundEvent;
import org.sohoi.events.membership.MembershipEvent;
import org.sohoi.events.serialization.EventCatalogue;
import org.sohoi.events.serialization.LedgerSerializer;
import org.sohoi.postgres.DatabaseAddress;

/** Writes a {@link SyntheticEvents history} into a ledger, past the engine and as fast as the database takes it. */
public final class SyntheticLedger {

    private static final Instant FIRST_INSTANT =
            SyntheticEvents.FIRST_DAY.atStartOfDay(ZoneOffset.ofHours(7)).toInstant();

    private final LedgerSerializer serializer = new LedgerSerializer(new EventCatalogue());
    private final String metadata = serializer
            .serialize(MetaData.from(Map.of(LedgerMetaData.ACTOR, "Thủ quỹ mẫu")), String.class)
            .getData();
    private final Map<String, Long> streams = new HashMap<>();
    private final long events;
    private long position;

    public SyntheticLedger(long events) {
        this.events = events;
    }

    public void writeTo(DatabaseAddress database) throws SQLException {
        SyntheticEvents history = new SyntheticEvents(events);
        try (Connection connection = database.connect()) {
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY ledger.events (position, recorded_at, event_id, stream, stream_type, sequence, type,"
                            + " revision, payload, metadata, occurred_at) FROM STDIN");
            for (LedgerEvent event : history.foundation()) {
                write(copy, event);
            }
            for (long n = 0; n < events; n++) {
                write(copy, history.entry(n));
            }
            copy.endCopy();
        }
        try (Connection connection = database.connect()) {
            connection.createStatement().execute("VACUUM ANALYZE ledger.events");
        }
    }

    private void write(CopyIn copy, LedgerEvent event) throws SQLException {
        SerializedObject<String> payload = serializer.serialize(event, String.class);
        position++;
        String stream = streamOf(event);
        long sequence = streams.merge(stream, 0L, (last, first) -> last + 1);
        String instant = OffsetDateTime.ofInstant(instant(), ZoneOffset.UTC).toString();
        String row = String.join(
                "\t",
                Long.toString(position),
                instant,
                new java.util.UUID(0, position).toString(),
                stream,
                "Synthetic",
                Long.toString(sequence),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData().replace("\\", "\\\\"),
                metadata,
                instant);
        byte[] bytes = (row + "\n").getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    /** As long and as many as those of real aggregates. */
    private static String streamOf(LedgerEvent event) {
        if (event instanceof FundEvent entry) {
            return entry.associationId() + "/fund/" + entry.year();
        }
        if (event instanceof MembershipEvent entry) {
            return entry.associationId() + "/members";
        }
        return event instanceof AssociationEvent entry ? entry.associationId().toString() : "territory";
    }

    private Instant instant() {
        Duration whole = Duration.ofDays(SyntheticEvents.DAYS);
        return FIRST_INSTANT.plusMillis((long) (whole.toMillis() * ((double) position / (events + 1_000))));
    }
}
