package org.sohoi.auditor.event;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.tree.Hash;
import org.sohoi.auditor.tree.TreeHashing;

/** What the log hashes of an event: canonical JSON (RFC 8785) of these members, which are in its order. */
public final class Entry {

    private final TreeHashing hashing;
    private final StringBuilder json = new StringBuilder(512);

    /** @param hashing of the same thread */
    public Entry(TreeHashing hashing) {
        this.hashing = hashing;
    }

    public Hash leafOf(RawEvent event) {
        return hashing.leaf(bytesOf(event));
    }

    byte[] bytesOf(RawEvent event) {
        json.setLength(0);
        json.append("{\"eventId\":");
        text(event.eventId());
        json.append(",\"metadataSha256\":\"");
        event.metadata().appendSha256(json, hashing);
        json.append("\",\"occurredAt\":\"");
        LedgerInstant.appendTo(json, event.occurredAt());
        json.append("\",\"payloadSha256\":\"");
        event.payload().appendSha256(json, hashing);
        json.append("\",\"position\":").append(event.position());
        json.append(",\"recordedAt\":\"");
        LedgerInstant.appendTo(json, event.recordedAt());
        json.append("\",\"revision\":");
        text(event.revision());
        json.append(",\"sequence\":").append(event.sequence());
        json.append(",\"stream\":");
        text(event.stream());
        json.append(",\"streamType\":");
        text(event.streamType());
        json.append(",\"type\":");
        text(event.type());
        return json.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void text(@Nullable String text) {
        if (text == null) {
            json.append("null");
            return;
        }
        json.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                json.append(text, plain, i);
                escaped(c);
                plain = i + 1;
            }
        }
        json.append(text, plain, text.length()).append('"');
    }

    private void escaped(char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\f' -> json.append("\\f");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> json.append("\\u00%02x".formatted((int) c));
        }
    }
}
