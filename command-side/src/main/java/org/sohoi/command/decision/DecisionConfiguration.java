package org.sohoi.command.decision;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What every command passes on its way. */
@Configuration(proxyBeanMethods = false)
class DecisionConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock ledgerClock() {
        return Clock.systemUTC();
    }

    @Bean
    LedgerStreams ledgerStreams(
            EventStore eventStore, @Value("${sohoi.command.cached-aggregates:20000}") long cacheSize) {
        return new LedgerStreams(eventStore, cacheSize);
    }

    @Bean
    @Order(1)
    CommandMetrics commandMetrics(MeterRegistry meters) {
        return new CommandMetrics(meters);
    }

    @Bean
    @Order(2)
    FreshRejections freshRejections(EventStore eventStore) {
        return new FreshRejections(eventStore);
    }

    @Bean
    @Order(3)
    @ConditionalOnProperty(name = "sohoi.event-store", havingValue = "axon-server")
    FreshAcceptances freshAcceptances(EventStore eventStore) {
        return new FreshAcceptances(eventStore);
    }

    @Bean
    CommandOrigin commandOrigin() {
        return new CommandOrigin();
    }
}
