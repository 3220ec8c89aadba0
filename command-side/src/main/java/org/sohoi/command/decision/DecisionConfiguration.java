package org.sohoi.command.decision;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
    FreshRejections freshRejections(EventStore eventStore) {
        return new FreshRejections(eventStore);
    }

    @Bean
    CommandOrigin commandOrigin() {
        return new CommandOrigin();
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService commandRetries() {
        return Executors.newScheduledThreadPool(2);
    }

    @Bean
    CommandGateway commandGateway(CommandBus commandBus, ScheduledExecutorService commandRetries) {
        return DefaultCommandGateway.builder()
                .commandBus(commandBus)
                .retryScheduler(new DecideAnew(commandRetries))
                .build();
    }
}
