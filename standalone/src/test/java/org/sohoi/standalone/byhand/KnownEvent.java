package org.sohoi.standalone.byhand;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.sohoi.events.LedgerEvent;
import org.sohoi.eventstore.Recording;

/** An event as it was read back from the ledger. */
public record KnownEvent(long position, LedgerEvent event) {

    public static List<KnownEvent> all(EventStorageEngine ledger) {
        try (var events = ledger.readEvents(null, false)) {
            return events.map(message ->
                            new KnownEvent(Recording.of(message).position(), (LedgerEvent) message.getPayload()))
                    .toList();
        }
    }
}
