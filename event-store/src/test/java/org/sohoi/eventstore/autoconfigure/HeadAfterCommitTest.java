package org.sohoi.eventstore.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sohoi.eventstore.AppendedPositions;
import org.sohoi.eventstore.Recording;

/** With Axon's own engine in the place of Axon Server: its tokens count from 0 as well. */
class HeadAfterCommitTest {

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final HeadAfterCommit positions = new HeadAfterCommit(() -> store);

    @AfterEach
    void close() {
        store.shutDown();
    }

    @Test
    void isThePositionOfTheCommandsLastEvent() {
        store.registerDispatchInterceptor(new PublishedEvents.Observer());
        commit("earlier");
        UnitOfWork<?> committed = commit("fund", "next year", "fund");

        AppendedPositions reported = positions.after(committed).orElseThrow();

        TrackedEventMessage<?> lastEvent =
                store.openStream(null).asStream().skip(3).findFirst().orElseThrow();
        assertThat(reported.last())
                .isEqualTo(Recording.of(lastEvent).position())
                .isEqualTo(4);
        assertThat(reported.stream()).isEqualTo("fund");
        assertThat(reported.version()).isEqualTo(1);
        assertThat(reported.recordedAt()).isEqualTo(lastEvent.getTimestamp().truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    void isNothingForACommandWithoutEvents() {
        assertThat(positions.after(commit())).isEmpty();
    }

    private UnitOfWork<?> commit(String... streams) {
        var unitOfWork = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("command"));
        int fund = 0;
        for (String stream : streams) {
            long sequence = stream.equals("fund") ? fund++ : 0;
            store.publish(List.of(new GenericDomainEventMessage<>("Type", stream, sequence, "payload")));
        }
        unitOfWork.commit();
        return unitOfWork;
    }
}
