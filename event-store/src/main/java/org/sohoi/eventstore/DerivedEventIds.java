package org.sohoi.eventstore;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Gives each event an id that derives from the command (or other message) that it comes from and its number within it. A
 * command sent twice so makes events of the same ids, and the store recognises them.
 *
 * <p>The id is a name-based UUID (RFC 9562, version 3) of {@code <message id>/<number>}, numbers from 0.
 */
public final class DerivedEventIds implements MessageDispatchInterceptor<EventMessage<?>> {

    private static final String RESOURCE = DerivedEventIds.class.getName();

    /** The id of the event of that number within the message. */
    public static String of(String messageId, int number) {
        return UUID.nameUUIDFromBytes((messageId + '/' + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        if (!CurrentUnitOfWork.isStarted()) {
            return (index, event) -> event;
        }
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        Message<?> origin = root.getMessage();
        if (origin == null) {
            return (index, event) -> event;
        }
        String messageId = origin.getIdentifier();
        // Events may be dispatched in several goes; the numbers go on where the last go ended.
        Map<String, Integer> given = root.getOrComputeResource(RESOURCE, k -> new HashMap<>());
        int first = given.getOrDefault(messageId, 0);
        given.put(messageId, first + events.size());
        return (index, event) -> withId(of(messageId, first + index), event);
    }

    private static <T> EventMessage<T> withId(String id, EventMessage<T> event) {
        if (event instanceof DomainEventMessage<T> domainEvent) {
            return new GenericDomainEventMessage<>(
                    domainEvent.getType(),
                    domainEvent.getAggregateIdentifier(),
                    domainEvent.getSequenceNumber(),
                    event.getPayload(),
                    event.getMetaData(),
                    id,
                    event.getTimestamp());
        }
        return new GenericEventMessage<>(id, event.getPayload(), event.getMetaData(), event.getTimestamp());
    }
}
