package org.sohoi.auditor.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.StrictJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Events as lines of JSON, each with its payload and metadata as the text that is stored. */
public final class EventLines {

    /** RFC 8785 writes numbers as ECMAScript does, which counts exactly up to here. */
    private static final long LARGEST_NUMBER = (1L << 53) - 1;

    private static final Set<String> MEMBERS = new TreeSet<>(List.of(
            "position",
            "recordedAt",
            "occurredAt",
            "eventId",
            "stream",
            "streamType",
            "sequence",
            "type",
            "revision",
            "payload",
            "metadata"));

    private EventLines() {}

    /**
     * @param expected the position that should be there, for the finding
     * @throws UnreadableEvent when it is no event
     */
    public static RawEvent parse(byte[] line, long expected) {
        try {
            return event(StrictJson.tree(Utf8.decoded(line)));
        } catch (IllegalArgumentException e) {
            throw unreadable(expected, String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            throw unreadable(expected, e.getOriginalMessage());
        }
    }

    private static UnreadableEvent unreadable(long position, String found) {
        return new UnreadableEvent(
                Finding.at(position, "what is there is no event", "one event a line, of exactly these members", found));
    }

    private static RawEvent event(JsonNode json) {
        if (!json.isObject() || !new TreeSet<>(json.propertyNames()).equals(MEMBERS)) {
            throw new IllegalArgumentException(
                    json.isObject() ? "members " + new TreeSet<>(json.propertyNames()) : "no object");
        }
        return new RawEvent(
                number(json, "position"),
                LedgerInstant.parse(text(json, "recordedAt")),
                LedgerInstant.parse(text(json, "occurredAt")),
                text(json, "eventId"),
                text(json, "stream"),
                textOrNull(json, "streamType"),
                number(json, "sequence"),
                text(json, "type"),
                textOrNull(json, "revision"),
                StoredText.of(text(json, "payload")),
                StoredText.of(text(json, "metadata")));
    }

    private static long number(JsonNode json, String member) {
        JsonNode value = json.path(member);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || Math.abs(value.longValue()) > LARGEST_NUMBER) {
            throw new IllegalArgumentException(member + " that is no whole number below 2^53");
        }
        return value.longValue();
    }

    private static String text(JsonNode json, String member) {
        String text = textOrNull(json, member);
        if (text == null) {
            throw new IllegalArgumentException(member + " null");
        }
        return text;
    }

    private static @Nullable String textOrNull(JsonNode json, String member) {
        JsonNode value = json.path(member);
        if (value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new IllegalArgumentException(member + " that is no text");
        }
        return Utf8.whole(value.stringValue());
    }

    public static String format(RawEvent event) {
        ObjectNode json = StrictJson.object();
        json.put("position", event.position());
        json.put("recordedAt", LedgerInstant.format(event.recordedAt()));
        json.put("occurredAt", LedgerInstant.format(event.occurredAt()));
        json.put("eventId", event.eventId());
        json.put("stream", event.stream());
        json.put("streamType", event.streamType());
        json.put("sequence", event.sequence());
        json.put("type", event.type());
        json.put("revision", event.revision());
        json.put("payload", event.payload().toString());
        json.put("metadata", event.metadata().toString());
        return json.toString();
    }
}
