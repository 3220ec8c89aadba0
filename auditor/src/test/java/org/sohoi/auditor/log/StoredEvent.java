package org.sohoi.auditor.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** An event as a test finds it stored, and its entry as the format's description says, by other code than what is tested. */
public record StoredEvent(
        long position,
        OffsetDateTime recordedAt,
        OffsetDateTime occurredAt,
        String eventId,
        String stream,
        String streamType,
        long sequence,
        String type,
        String revision,
        String payload,
        String metadata) {

    /** RFC 8785 writes hexadecimal in small letters. */
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    public byte[] entry() {
        Map<String, Object> members = new TreeMap<>();
        members.put("eventId", eventId);
        members.put("metadataSha256", hex(metadata));
        members.put("occurredAt", instant(occurredAt));
        members.put("payloadSha256", hex(payload));
        members.put("position", position);
        members.put("recordedAt", instant(recordedAt));
        members.put("revision", revision);
        members.put("sequence", sequence);
        members.put("stream", stream);
        members.put("streamType", streamType);
        members.put("type", type);
        return JSON.writeValueAsBytes(members);
    }

    public String line() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("position", position);
        members.put("recordedAt", instant(recordedAt));
        members.put("occurredAt", instant(occurredAt));
        members.put("eventId", eventId);
        members.put("stream", stream);
        members.put("streamType", streamType);
        members.put("sequence", sequence);
        members.put("type", type);
        members.put("revision", revision);
        members.put("payload", payload);
        members.put("metadata", metadata);
        return JSON.writeValueAsString(members);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(BruteTree.sha256(text.getBytes(UTF_8)));
    }

    private static String instant(OffsetDateTime instant) {
        return MICROS.format(instant.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
