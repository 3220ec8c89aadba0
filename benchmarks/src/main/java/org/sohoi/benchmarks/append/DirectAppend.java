package org.sohoi.benchmarks.append;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.sohoi.benchmarks.Contender;

/** Events handed to an engine with nothing of Axon's command path around it. */
final class DirectAppend implements Contender {

    private final String name;
    private final EventStorageEngine engine;

    DirectAppend(String name, EventStorageEngine engine) {
        this.name = name;
        this.engine = engine;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void perform() {
        UUID id = UUID.randomUUID();
        engine.appendEvents(List.of(new GenericDomainEventMessage<>(
                SampleAggregate.class.getSimpleName(),
                id.toString(),
                0,
                SampleDonation.of(id),
                SampleDonation.WHO_AND_WHY)));
    }
}
