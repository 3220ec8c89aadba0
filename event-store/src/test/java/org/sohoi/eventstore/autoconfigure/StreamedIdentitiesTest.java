package org.sohoi.eventstore.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sohoi.events.EventType;
import org.sohoi.eventstore.RecordedIdentity;

/** With Axon's own engine in the place of Axon Server: its tokens count from 0 as well. */
class StreamedIdentitiesTest {

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final StreamedIdentities ledger = new StreamedIdentities(() -> store);
    private final Map<Long, RecordedIdentity> recorded = new HashMap<>();

    @BeforeEach
    void record() {
        List<EventMessage<?>> events = new ArrayList<>();
        for (long position = 1; position <= 400; position++) {
            EventMessage<?> event = new GenericDomainEventMessage<>("Type", "stream", position - 1, new Happened());
            events.add(event);
            recorded.put(position, new RecordedIdentity(event.getIdentifier(), "thing.happened"));
        }
        store.publish(events);
    }

    @AfterEach
    void close() {
        store.shutDown();
    }

    @Test
    void findsEventsThatLieCloseTogetherOrFarApart() {
        List<Long> positions = List.of(399L, 1L, 2L, 90L, 191L, 400L, 191L);

        Map<Long, RecordedIdentity> found = ledger.identities(positions);

        assertThat(found).hasSize(6);
        found.forEach((position, identity) -> assertThat(identity).isEqualTo(recorded.get(position)));
    }

    @Test
    void leavesOutWhatIsNotRecorded() {
        assertThat(ledger.identities(List.of(400L, 401L, 5_000L))).containsOnlyKeys(400L);
        assertThat(ledger.identities(List.of())).isEmpty();
    }

    @EventType(name = "thing.happened")
    private record Happened() {}
}
