package org.sohoi.query.projection;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Runs every declared {@link Projection} in a tracking processor of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadModelProperties.class)
public class ProjectionConfiguration {

    /** How long a projection stands still when the process that kept it was killed and another takes over. */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(5);

    @Bean
    ReadModel readModel(ReadModelProperties properties, ObjectProvider<JdbcConnectionDetails> application) {
        return ReadModelAccess.of(properties, application.getIfAvailable())
                .open(properties.connections(), Path.of(properties.scratch()));
    }

    @Bean
    ProjectionPositions projectionPositions(ReadModel readModel) {
        return new ProjectionPositions(readModel.jdbc());
    }

    @Bean
    LedgerPositions ledgerPositions(EventStore eventStore, Environment environment) {
        return new LedgerPositions(
                eventStore, "axon-server".equals(environment.getProperty("sohoi.event-store", "postgresql")));
    }

    @Bean
    ProjectionRegister projectionRegister(ReadModel readModel, List<Projection> projections) {
        ProjectionRegister register = new ProjectionRegister(readModel);
        register.enter(projections);
        return register;
    }

    @Bean
    Replacements replacements(ReadModel readModel) {
        return new Replacements(readModel);
    }

    @Bean
    ProjectionLag projectionLag(
            List<Projection> projections,
            ProjectionPositions positions,
            LedgerPositions ledger,
            EventStore eventStore,
            MeterRegistry meters) {
        return new ProjectionLag(projections, positions, ledger, eventStore, meters);
    }

    @Autowired
    void processors(
            EventProcessingConfigurer configurer, List<Projection> projections, ReadModelProperties properties) {
        projections.forEach(projection -> process(configurer, projection.name(), properties.batchSize()));
    }

    private static void process(EventProcessingConfigurer configurer, String name, int batchSize) {
        configurer
                .registerTrackingEventProcessor(
                        name,
                        configuration -> configuration.eventStore(),
                        configuration -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(batchSize)
                                .andInitialTrackingToken(StreamableMessageSource::createTailToken))
                .registerTokenStore(name, configuration -> tokenStore(configuration))
                .registerTransactionManager(
                        name,
                        configuration -> new SpringTransactionManager(
                                configuration.getComponent(ReadModel.class).transactions()))
                // A failure must stop the batch: the default logs it and goes on, and its rows would be missing for
                // good.
                .registerListenerInvocationErrorHandler(name, configuration -> PropagatingErrorHandler.instance());
    }

    private static TokenStore tokenStore(org.axonframework.config.Configuration configuration) {
        // Asked for here so that the projections are entered before their processors start.
        configuration.getComponent(ProjectionRegister.class);
        ReadModel readModel = configuration.getComponent(ReadModel.class);
        TokenSchema schema = TokenSchema.builder()
                .setTokenTable("token")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .build();
        return new PositionKeepingTokenStore(
                JdbcTokenStore.builder()
                        .connectionProvider(new SpringDataSourceConnectionProvider(readModel.dataSource()))
                        .claimTimeout(CLAIM_TIMEOUT)
                        .nodeId(configuration
                                .getComponent(ReadModelProperties.class)
                                .node())
                        .schema(schema)
                        .serializer(configuration.getComponent(Serializer.class)),
                readModel.jdbc(),
                configuration.getComponent(LedgerPositions.class));
    }
}
