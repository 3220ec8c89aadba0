package org.sohoi.eventstore.autoconfigure;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.sohoi.eventstore.AppendedPositions;
import org.sohoi.eventstore.EventsAtPositions;
import org.sohoi.eventstore.LedgerRecords;
import org.sohoi.eventstore.PositionReportingCommandBus.PositionsOfCommand;
import org.sohoi.eventstore.postgresql.LedgerDatabase;
import org.sohoi.eventstore.postgresql.LedgerSchema;
import org.sohoi.eventstore.postgresql.OrderedEngineBuilder;
import org.sohoi.eventstore.postgresql.OrderedEventStorageEngine;
import org.sohoi.eventstore.postgresql.StoredIdentities;
import org.sohoi.eventstore.postgresql.StoredRecords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** The ordered ledger on PostgreSQL, migrated, pooled and measured. */
@AutoConfiguration(
        after = AutoConfigurationOrder.class,
        before = {JdbcAutoConfiguration.class, AxonAutoConfiguration.class})
@ConditionalOnProperty(name = "sohoi.event-store", havingValue = "postgresql", matchIfMissing = true)
@EnableConfigurationProperties(LedgerProperties.class)
class OrderedEventStoreAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    LedgerDatabase ledgerDatabase(LedgerProperties properties, ObjectProvider<JdbcConnectionDetails> application) {
        LedgerAccess access = LedgerAccess.of(properties, application.getIfAvailable());
        if (properties.migrate()) {
            new LedgerSchema(access.asOwner(properties)).migrate(access.username(), properties.role());
        }
        return new LedgerDatabase(
                access.url(),
                access.username(),
                access.password(),
                properties.role(),
                properties.readers(),
                properties.answerPatience());
    }

    @Bean
    @ConditionalOnMissingBean(EventStorageEngine.class)
    OrderedEventStorageEngine eventStorageEngine(
            LedgerDatabase database,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Configuration configuration,
            LedgerProperties properties,
            ObjectProvider<MeterRegistry> meters) {
        return new OrderedEngineBuilder(database::openForAppending, database.readers(), eventSerializer)
                .upcasterChain(configuration.upcasterChain())
                .meters(meters.getIfAvailable(CompositeMeterRegistry::new))
                .recoveryPatience(properties.recoveryPatience())
                .queueCapacity(properties.queueCapacity())
                .maxEventBytes((int) properties.maxEventSize().toBytes())
                .build();
    }

    /** Axon's own would look for other processes' events once a second. */
    @Bean
    @Qualifier("eventStore") @ConditionalOnMissingBean(EventStore.class)
    EmbeddedEventStore eventStore(EventStorageEngine engine, Configuration configuration, LedgerProperties properties) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(properties.fetchDelay().toMillis())
                .messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(configuration.getComponent(EventBusSpanFactory.class))
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    EventsAtPositions eventsAtPositions(LedgerDatabase database) {
        return new StoredIdentities(database.readers());
    }

    @Bean
    @ConditionalOnMissingBean
    LedgerRecords ledgerRecords(LedgerDatabase database) {
        return new StoredRecords(database.readers());
    }

    @Bean
    @ConditionalOnMissingBean
    PositionsOfCommand positionsOfCommand() {
        return AppendedPositions::in;
    }
}
