package org.sohoi.benchmarks.append;

import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.sohoi.benchmarks.Contender;
import org.sohoi.events.serialization.LedgerSerializer;
import org.sohoi.eventstore.DerivedEventIds;

/** From the gateway through bus, aggregate and unit of work to an engine and back: the same wiring for every engine. */
final class CommandPath implements Contender {

    private final String name;
    private final Configuration axon;
    private final CommandGateway gateway;

    CommandPath(
            String name,
            CommandBus bus,
            EventStorageEngine engine,
            TransactionManager transactions,
            LedgerSerializer serializer) {
        this.name = name;
        this.axon = DefaultConfigurer.defaultConfiguration()
                .configureSerializer(configuration -> serializer)
                .configureTransactionManager(configuration -> transactions)
                .configureCommandBus(configuration -> bus)
                .configureEmbeddedEventStore(configuration -> engine)
                .configureAggregate(SampleAggregate.class)
                .buildConfiguration();
        axon.eventStore().registerDispatchInterceptor(new DerivedEventIds());
        axon.start();
        this.gateway = axon.commandGateway();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void perform() {
        gateway.sendAndWait(GenericCommandMessage.asCommandMessage(new RecordSampleDonation(UUID.randomUUID()))
                .withMetaData(SampleDonation.WHO_AND_WHY));
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
