package org.sohoi.auditor.event;

import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored.
 *
 * @param recordedAt in microseconds since 1970-01-01T00:00Z
 * @param occurredAt likewise
 */
public record RawEvent(
        long position,
        long recordedAt,
        long occurredAt,
        String eventId,
        String stream,
        @Nullable String streamType,
        long sequence,
        String type,
        @Nullable String revision,
        StoredText payload,
        StoredText metadata) {

    /** About how many bytes of memory it takes. */
    public int weight() {
        return 400 + payload.length() + metadata.length();
    }
}
