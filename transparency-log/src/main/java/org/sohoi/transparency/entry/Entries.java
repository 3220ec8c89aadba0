package org.sohoi.transparency.entry;

import java.util.HexFormat;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.transparency.merkle.TreeHasher;

/** Makes entries of events. Not thread-safe, for its hasher. */
public final class Entries {

    /** An entry bundle gives an entry's length in two bytes. */
    private static final int MOST_BYTES = 0xffff;

    private final TreeHasher hasher = new TreeHasher();

    /** The entry: canonical JSON (RFC 8785), whose members are in the order of their names. */
    public byte[] of(LedgerRecord record) {
        byte[] entry = new JsonText()
                .string("eventId", record.eventId())
                .string("metadataSha256", hex(record.metadata()))
                .string("occurredAt", UtcText.of(record.occurredAt()))
                .string("payloadSha256", hex(record.payload()))
                .number("position", record.recording().position())
                .string("recordedAt", UtcText.of(record.recording().recordedAt()))
                .string("revision", record.revision())
                .number("sequence", record.sequence())
                .string("stream", record.stream())
                .string("streamType", record.streamType())
                .string("type", record.type())
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

    private String hex(byte[] stored) {
        return HexFormat.of().formatHex(hasher.plain(stored));
    }

    /** The event with its texts as stored, from which anyone can make the entry again. One line of JSON. */
    public static byte[] raw(LedgerRecord record) {
        return new JsonText()
                .number("position", record.recording().position())
                .string("recordedAt", UtcText.of(record.recording().recordedAt()))
                .string("occurredAt", UtcText.of(record.occurredAt()))
                .string("eventId", record.eventId())
                .string("stream", record.stream())
                .string("streamType", record.streamType())
                .number("sequence", record.sequence())
                .string("type", record.type())
                .string("revision", record.revision())
                .text("payload", record.payload())
                .text("metadata", record.metadata())
                .end();
    }
}
