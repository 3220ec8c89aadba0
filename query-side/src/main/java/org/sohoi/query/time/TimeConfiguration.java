package org.sohoi.query.time;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.sohoi.query.projection.LedgerPositions;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ProjectionPositions;
import org.sohoi.query.projection.ReadModel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the two coordinates. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimeProperties.class)
public class TimeConfiguration {

    @Bean
    Projection recorded() {
        return new Projection("recorded", List.of("recorded"), List.of(), Set.of("recorded_pkey"));
    }

    @Bean
    RecordedProjection recordedProjection(ReadModel readModel) {
        return new RecordedProjection(readModel);
    }

    @Bean
    Times times(
            ProjectionPositions projections,
            LedgerPositions ledger,
            ReadModel readModel,
            TimeProperties properties,
            ObjectProvider<Clock> clock) {
        // A world beside the live one ends where it was built up to.
        LongSupplier head = () -> readModel.worlds().entered().isPresent() ? projections.reachedByAll() : ledger.head();
        return new Times(
                new PositionWait(projections, head, properties),
                head,
                new RecordedInstants(readModel.jdbc()),
                clock.getIfAvailable(Clock::systemUTC));
    }
}
