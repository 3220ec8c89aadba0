package org.sohoi.eventstore.autoconfigure;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.sohoi.eventstore.EventsAtPositions;
import org.sohoi.eventstore.LedgerRecords;
import org.sohoi.eventstore.PositionReportingCommandBus.PositionsOfCommand;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Axon Server through its connector, which brings the event store and the buses; only the positions are ours to add. */
@AutoConfiguration(after = AutoConfigurationOrder.class, before = AxonAutoConfiguration.class)
@ConditionalOnProperty(name = "sohoi.event-store", havingValue = "axon-server")
class AxonServerEventStoreAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    PositionsOfCommand positionsOfCommand(ObjectProvider<EventStore> eventStore) {
        return new HeadAfterCommit(eventStore::getObject);
    }

    @Bean
    @ConditionalOnMissingBean
    EventsAtPositions eventsAtPositions(ObjectProvider<EventStore> eventStore) {
        return new StreamedIdentities(eventStore::getObject);
    }

    @Bean
    @ConditionalOnMissingBean
    LedgerRecords ledgerRecords(AxonServerConnectionManager connections) {
        return new StreamedRecords(() -> connections.getConnection().eventChannel());
    }

    @Bean
    TravellingFailures travellingFailures() {
        return new TravellingFailures();
    }

    @Bean
    ConfigurerModule publishedEvents() {
        return configurer -> configurer.onInitialize(configuration -> configuration.onStart(
                Integer.MIN_VALUE,
                () -> configuration.eventBus().registerDispatchInterceptor(new PublishedEvents.Observer())));
    }
}
