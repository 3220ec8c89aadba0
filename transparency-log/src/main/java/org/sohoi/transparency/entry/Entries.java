package org.sohoi.transparency.entry;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.transparency.entry.JsonText.Name;
import org.sohoi.transparency.merkle.TreeHasher;

/** Makes entries of events. Not thread-safe, for what it keeps at hand. */
public final class Entries {

    /** An entry bundle gives an entry's length in two bytes. */
    private static final int MOST_BYTES = 0xffff;

    private static final Name EVENT_ID = new Name("eventId");
    private static final Name METADATA = new Name("metadata");
    private static final Name METADATA_SHA256 = new Name("metadataSha256");
    private static final Name OCCURRED_AT = new Name("occurredAt");
    private static final Name PAYLOAD = new Name("payload");
    private static final Name PAYLOAD_SHA256 = new Name("payloadSha256");
    private static final Name POSITION = new Name("position");
    private static final Name RECORDED_AT = new Name("recordedAt");
    private static final Name REVISION = new Name("revision");
    private static final Name SEQUENCE = new Name("sequence");
    private static final Name STREAM = new Name("stream");
    private static final Name STREAM_TYPE = new Name("streamType");
    private static final Name TYPE = new Name("type");

    private final TreeHasher hasher = new TreeHasher();
    private final JsonText json = new JsonText();
    private final UtcText utc = new UtcText();

    /** The entry: canonical JSON (RFC 8785), whose members are in the order of their names. */
    public byte[] of(LedgerRecord record) {
        byte[] entry = json.string(EVENT_ID, record.eventId())
                .text(METADATA_SHA256, hex(record.metadata()))
                .text(OCCURRED_AT, utc.of(record.occurredAt()))
                .text(PAYLOAD_SHA256, hex(record.payload()))
                .number(POSITION, record.recording().position())
                .text(RECORDED_AT, utc.of(record.recording().recordedAt()))
                .string(REVISION, record.revision())
                .number(SEQUENCE, record.sequence())
                .string(STREAM, record.stream())
                .string(STREAM_TYPE, record.streamType())
                .string(TYPE, record.type())
                .end();
        if (entry.length > MOST_BYTES) {
            throw new IllegalStateException("The entry of position %d has %d bytes, more than %d"
                    .formatted(record.recording().position(), entry.length, MOST_BYTES));
        }
        return entry;
    }

    public byte[] leafHash(LedgerRecord record) {
        return hasher.leaf(of(record));
    }

    private byte[] hex(byte[] stored) {
        return HexFormat.of().formatHex(hasher.plain(stored)).getBytes(StandardCharsets.US_ASCII);
    }

    /** The event with its texts as stored, from which anyone can make the entry again. One line of JSON. */
    public byte[] raw(LedgerRecord record) {
        return json.number(POSITION, record.recording().position())
                .text(RECORDED_AT, utc.of(record.recording().recordedAt()))
                .text(OCCURRED_AT, utc.of(record.occurredAt()))
                .string(EVENT_ID, record.eventId())
                .string(STREAM, record.stream())
                .string(STREAM_TYPE, record.streamType())
                .number(SEQUENCE, record.sequence())
                .string(TYPE, record.type())
                .string(REVISION, record.revision())
                .text(PAYLOAD, record.payload())
                .text(METADATA, record.metadata())
                .end();
    }
}
