package org.sohoi.query.projection.rebuild;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.sohoi.query.projection.LedgerPositions;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ProjectionPositions;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.ReadModelProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the rebuild. */
@Configuration(proxyBeanMethods = false)
class RebuildConfiguration {

    @Bean
    RebuildProgress rebuildProgress(LedgerPositions ledger, ReadModelProperties properties, MeterRegistry meters) {
        return new RebuildProgress(ledger::head, properties.rebuildBatch(), meters);
    }

    @Bean
    BuiltBeside builtBeside(
            ReadModel live,
            EventStore events,
            LedgerPositions ledger,
            ParameterResolverFactory parameters,
            ApplicationContext context) {
        return new BuiltBeside(live, events, ledger, new FreshProjections(context, parameters));
    }

    @Bean
    Rebuild rebuild(
            ReadModel live,
            EventStore events,
            LedgerPositions ledger,
            ProjectionPositions projections,
            RebuildProgress progress,
            EventProcessingConfiguration processing,
            ParameterResolverFactory parameters,
            ApplicationContext context) {
        return new Rebuild(
                live,
                new LivePositions(live, projections, ledger, processing),
                new BulkHandling(events, ledger, progress),
                new FreshProjections(context, parameters),
                progress,
                processing);
    }

    @Bean
    RebuildAtStart rebuildAtStart(
            Rebuild rebuild,
            RebuildProgress progress,
            List<Projection> projections,
            ProjectionPositions positions,
            LedgerPositions ledger,
            ReadModelProperties properties) {
        // Read before the processors start; how much the ledger holds is asked once everything runs.
        Map<String, Long> reached = positions.each();
        Set<String> empty = projections.stream()
                .map(Projection::name)
                .filter(name -> reached.getOrDefault(name, 0L) == 0)
                .collect(Collectors.toSet());
        return new RebuildAtStart(
                rebuild,
                progress,
                RebuildAtStart.named(projections, properties.rebuild()),
                RebuildAtStart.named(projections, empty),
                () -> ledger.head() >= properties.bulkFrom());
    }
}
