package org.sohoi.query.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.LedgerMetaData;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.query.history.story.ToldEvent;
import org.sohoi.query.time.Times;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/** Tells what events say, as the ledger has them. */
final class Telling {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LedgerTexts ledger;
    private final Times times;

    Telling(LedgerTexts ledger, Times times) {
        this.ledger = ledger;
        this.times = times;
    }

    List<ToldEvent> of(List<EventEntry> entries) {
        List<Long> positions = entries.stream().map(EventEntry::position).toList();
        Map<Long, LedgerRecord> records = ledger.at(positions);
        Map<Long, Instant> instants = times.recordedAt(positions);
        return entries.stream()
                .map(entry -> told(entry, instants.get(entry.position()), records.get(entry.position())))
                .toList();
    }

    private static ToldEvent told(EventEntry entry, @Nullable Instant recordedAt, @Nullable LedgerRecord record) {
        JsonNode origin = record == null ? MissingNode.getInstance() : json(record.metadata());
        JsonNode payload = record == null ? null : json(record.payload());
        return new ToldEvent(
                entry.position(),
                recordedAt,
                entry.effectiveOn(),
                entry.type(),
                record == null ? null : record.eventId(),
                entry.stream(),
                record == null ? null : record.sequence(),
                entry.association(),
                entry.entry(),
                text(origin, LedgerMetaData.ACTOR),
                text(origin, LedgerMetaData.ACTOR_ROLE),
                reason(origin, payload),
                text(origin, LedgerMetaData.COMMAND_ID),
                text(origin, LedgerMetaData.CORRELATION_ID),
                text(origin, LedgerMetaData.CAUSATION_ID),
                text(origin, LedgerMetaData.IDEMPOTENCY_KEY),
                payload);
    }

    private static @Nullable String reason(JsonNode origin, @Nullable JsonNode payload) {
        String given = text(origin, LedgerMetaData.REASON);
        return given == null && payload != null ? text(payload, "reason") : given;
    }

    private static @Nullable String text(JsonNode json, String member) {
        return json.hasNonNull(member) ? json.path(member).asString("") : null;
    }

    /** What somebody made unreadable is shown as it is. */
    private static JsonNode json(byte[] stored) {
        try {
            return JSON.readTree(stored);
        } catch (JacksonException e) {
            return StringNode.valueOf(new String(stored, StandardCharsets.UTF_8));
        }
    }
}
