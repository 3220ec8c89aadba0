package org.sohoi.eventstore.postgresql;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.sohoi.eventstore.UnstorableEventException;

/** An event as it will be stored, found fit for it. */
record NewEvent(
        String id,
        String stream,
        @Nullable String streamType,
        long sequence,
        String type,
        @Nullable String revision,
        String payload,
        String metadata,
        Instant occurredAt,
        int size) {

    static NewEvent of(EventMessage<?> message, Serializer serializer, StorableText storable) {
        SerializedObject<String> payload = message.serializePayload(serializer, String.class);
        String metadata = message.serializeMetaData(serializer, String.class).getData();
        String stream = message.getIdentifier();
        String streamType = null;
        long sequence = 0;
        if (message instanceof DomainEventMessage<?> domainEvent) {
            stream = domainEvent.getAggregateIdentifier();
            streamType = domainEvent.getType();
            sequence = domainEvent.getSequenceNumber();
        }
        String type = payload.getType().getName();
        int size = storable.sizeOf(payload.getData(), "payload", type)
                + storable.sizeOf(metadata, "metadata", type)
                + storable.sizeOf(stream, "stream", type);
        return new NewEvent(
                uuid(message.getIdentifier()),
                stream,
                streamType,
                sequence,
                type,
                payload.getType().getRevision(),
                payload.getData(),
                metadata,
                message.getTimestamp(),
                size);
    }

    private static String uuid(String identifier) {
        try {
            return UUID.fromString(identifier).toString();
        } catch (IllegalArgumentException e) {
            throw new UnstorableEventException("Event ids are UUIDs; found: " + identifier);
        }
    }

    long occurredAtMicros() {
        return Math.addExact(
                Math.multiplyExact(occurredAt.getEpochSecond(), 1_000_000L), occurredAt.getNano() / 1_000L);
    }
}
