package org.sohoi.eventstore.postgresql;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** An event as it is stored, not yet deserialized. */
record StoredEvent(
        RecordedPosition position,
        String id,
        String stream,
        @Nullable String streamType,
        long sequence,
        String type,
        @Nullable String revision,
        String payload,
        String metadata,
        Instant occurredAt)
        implements TrackedEventData<String>, DomainEventData<String> {

    @Override
    public TrackingToken trackingToken() {
        return position;
    }

    @Override
    public @Nullable String getType() {
        return streamType;
    }

    @Override
    public String getAggregateIdentifier() {
        return stream;
    }

    @Override
    public long getSequenceNumber() {
        return sequence;
    }

    @Override
    public String getEventIdentifier() {
        return id;
    }

    @Override
    public Instant getTimestamp() {
        return occurredAt;
    }

    @Override
    public SerializedObject<String> getMetaData() {
        return new SerializedMetaData<>(metadata, String.class);
    }

    @Override
    public SerializedObject<String> getPayload() {
        return new SimpleSerializedObject<>(payload, String.class, type, revision);
    }
}
