package org.sohoi.eventstore.autoconfigure;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration;
import org.sohoi.events.serialization.EventCatalogue;
import org.sohoi.events.serialization.LedgerSerializer;
import org.sohoi.eventstore.DerivedEventIds;
import org.sohoi.eventstore.PositionReportingCommandBus;
import org.sohoi.eventstore.PositionReportingCommandBus.PositionsOfCommand;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What commands and events pass through, whichever engine is behind: serialization, ids, positions, retries. */
@AutoConfiguration(
        after = {OrderedEventStoreAutoConfiguration.class, AxonServerEventStoreAutoConfiguration.class},
        before = {AxonAutoConfiguration.class, AxonServerAutoConfiguration.class, AxonServerBusAutoConfiguration.class})
class MessagingAutoConfiguration {

    @Bean
    @Primary
    LedgerSerializer serializer() {
        return new LedgerSerializer(new EventCatalogue());
    }

    @Bean
    @Qualifier("messageSerializer") Serializer messageSerializer(LedgerSerializer serializer) {
        return serializer;
    }

    @Bean
    @Qualifier("eventSerializer") Serializer eventSerializer(LedgerSerializer serializer) {
        return serializer;
    }

    @Bean
    ConfigurerModule derivedEventIds() {
        return configurer -> configurer.onInitialize(configuration -> configuration.onStart(
                Integer.MIN_VALUE, () -> configuration.eventBus().registerDispatchInterceptor(new DerivedEventIds())));
    }

    /** Without transactions: an append is the only thing that a command does, and it brings its own. */
    @Bean
    @Qualifier("localSegment") @ConditionalOnMissingBean(
            value = CommandBus.class,
            ignoredType = "org.axonframework.axonserver.connector.command.AxonServerCommandBus")
    PositionReportingCommandBus commandBus(
            Configuration configuration,
            DuplicateCommandHandlerResolver duplicateCommandHandlerResolver,
            PositionsOfCommand positions,
            ObjectProvider<TravellingFailures> travelling) {
        SimpleCommandBus.Builder builder = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .duplicateCommandHandlerResolver(duplicateCommandHandlerResolver)
                .spanFactory(configuration.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(configuration.messageMonitor(CommandBus.class, "commandBus"));
        PositionReportingCommandBus commandBus = new PositionReportingCommandBus(
                builder,
                positions,
                travelling.stream()
                        .<UnaryOperator<Throwable>>map(f -> f)
                        .findFirst()
                        .orElse(UnaryOperator.identity()));
        commandBus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<>(configuration.correlationDataProviders()));
        return commandBus;
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService commandRetries() {
        return new ScheduledThreadPoolExecutor(2, new AxonThreadFactory("command-retries"));
    }

    @Bean
    @ConditionalOnMissingBean
    CommandGateway commandGateway(
            CommandBus commandBus, @Qualifier("commandRetries") ScheduledExecutorService commandRetries) {
        return DefaultCommandGateway.builder()
                .commandBus(commandBus)
                .retryScheduler(new ConflictRetries(commandRetries))
                .build();
    }
}
