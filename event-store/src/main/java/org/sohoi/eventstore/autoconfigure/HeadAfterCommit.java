package org.sohoi.eventstore.autoconfigure;

import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.sohoi.eventstore.AppendedPositions;
import org.sohoi.eventstore.PositionReportingCommandBus.PositionsOfCommand;

/**
 * Positions on Axon Server, which does not say where it put a command's events: the head after the commit. It is at or
 * past the command's last event, so a reader that waits for it has seen the command; it may be that of a later one.
 */
final class HeadAfterCommit implements PositionsOfCommand {

    private final Supplier<EventStore> eventStore;

    HeadAfterCommit(Supplier<EventStore> eventStore) {
        this.eventStore = eventStore;
    }

    @Override
    public Optional<AppendedPositions> after(UnitOfWork<?> committed) {
        return PublishedEvents.in(committed).map(published -> {
            TrackingToken head = eventStore.get().createHeadToken();
            long position = head == null ? 0 : head.position().orElse(-1) + 1;
            return published.at(position);
        });
    }
}
