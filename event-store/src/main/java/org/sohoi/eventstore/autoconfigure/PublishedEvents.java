package org.sohoi.eventstore.autoconfigure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.sohoi.eventstore.AppendedPositions;

/** Remembers, with the unit of work, which stream its events went to, for an engine that does not report it. */
record PublishedEvents(String stream, long version, Instant lastTimestamp) {

    private static final String RESOURCE = PublishedEvents.class.getName();

    static Optional<PublishedEvents> in(UnitOfWork<?> unitOfWork) {
        return Optional.ofNullable(unitOfWork.root().getResource(RESOURCE));
    }

    AppendedPositions at(long position) {
        // Axon Server keeps milliseconds; whoever reads the event again must see the same instant.
        return new AppendedPositions(position, position, lastTimestamp.truncatedTo(ChronoUnit.MILLIS), stream, version);
    }

    private PublishedEvents with(EventMessage<?> event) {
        boolean sameStream = stream.equals(streamOf(event));
        return new PublishedEvents(stream, sameStream ? versionOf(event) : version, event.getTimestamp());
    }

    private static PublishedEvents startingWith(EventMessage<?> event) {
        return new PublishedEvents(streamOf(event), versionOf(event), event.getTimestamp());
    }

    private static String streamOf(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domainEvent
                ? domainEvent.getAggregateIdentifier()
                : event.getIdentifier();
    }

    private static long versionOf(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domainEvent ? domainEvent.getSequenceNumber() : 0;
    }

    /** Sees the events on their way to the store. */
    static final class Observer implements MessageDispatchInterceptor<EventMessage<?>> {

        @Override
        public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
            CurrentUnitOfWork.ifStarted(unitOfWork -> events.forEach(event -> unitOfWork
                    .root()
                    .resources()
                    .merge(RESOURCE, startingWith(event), (known, first) -> ((PublishedEvents) known).with(event))));
            return (index, event) -> event;
        }
    }
}
