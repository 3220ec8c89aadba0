package org.sohoi.query.history;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.EventType;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.LedgerMetaData;
import org.sohoi.events.association.AssociationEvent;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.RowBuffer;

/** Keeps by what every event is found, and never touches it again. */
@ProcessingGroup(EventProjection.NAME)
final class EventProjection {

    static final String NAME = "events";
    static final String TABLE = "event_entry";

    private static final List<String> COLUMNS = List.of(
            "position",
            "stream",
            "type",
            "actor",
            "association_id",
            "into_association_id",
            "entry_id",
            "effective_on",
            "correlation_id",
            "command_id",
            "registry");

    private final RowBuffer<@Nullable Object[]> rows;

    EventProjection(ReadModel readModel) {
        this.rows = new RowBuffer<>(readModel, TABLE, COLUMNS, row -> row);
    }

    @EventHandler
    void on(LedgerEvent event, Recording recording, EventMessage<?> message) {
        EventSubject subject = EventSubject.of(event);
        rows.add(new @Nullable Object[] {
            recording.position(),
            stream(message),
            event.getClass().getAnnotation(EventType.class).name(),
            origin(message, LedgerMetaData.ACTOR),
            subject.association(),
            subject.intoAssociation(),
            subject.entry(),
            subject.effectiveOn(),
            origin(message, LedgerMetaData.CORRELATION_ID),
            origin(message, LedgerMetaData.COMMAND_ID),
            event instanceof AssociationEvent
        });
    }

    private static String stream(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> ofAnAggregate
                ? ofAnAggregate.getAggregateIdentifier()
                : message.getIdentifier();
    }

    private static @Nullable String origin(EventMessage<?> message, String key) {
        Object value = message.getMetaData().get(key);
        return value == null ? null : value.toString();
    }
}
