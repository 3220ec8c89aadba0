package org.sohoi.eventstore;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as the ledger keeps it: not deserialized, not upcast.
 *
 * @param recording where and when it was recorded; the instant never decreases as positions grow
 * @param streamType null for an event of no aggregate
 * @param type the name under which it is stored, such as {@code donation.recorded}
 * @param payload the bytes that are stored, text in UTF-8
 * @param metadata likewise. Axon Server keeps a map: its JSON, the keys in order, as {@code StoredMetadata} writes it
 * @param occurredAt the instant at which the event was decided, by the application's clock
 */
@SuppressWarnings("ArrayRecordComponent") // Millions are read to be hashed and dropped, none is compared or kept.
public record LedgerRecord(
        Recording recording,
        String eventId,
        String stream,
        @Nullable String streamType,
        long sequence,
        String type,
        @Nullable String revision,
        byte[] payload,
        byte[] metadata,
        Instant occurredAt) {}
