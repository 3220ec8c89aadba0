package org.sohoi.query.measures;

import java.util.List;
import java.util.Set;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.registry.Placements;
import org.sohoi.query.sums.CalendarSums;
import org.sohoi.query.sums.MeasureSums;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the measures. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MeasureProperties.class)
class MeasureConfiguration {

    private static final int CELLS_AT_ONCE = 50_000;

    @Bean
    Projection measuresProjection() {
        return new Projection(
                EntryLedger.PROCESSING_GROUP,
                List.of("measure_series", "measure_delta", "measure_ending", "sum_node"),
                List.of(EntryLedger.class),
                Set.of("measure_delta_by_entry", "measure_delta_own"));
    }

    @Bean
    EntryLedger entryLedger(ReadModel readModel, MeasureProperties properties) {
        return new EntryLedger(readModel, properties);
    }

    @Bean
    MeasureSums measureSums(ReadModel readModel) {
        return new CalendarSums(readModel.template());
    }

    @Bean
    MeasureQueries measureQueries(
            ReadModel readModel, MeasureSums sums, Placements placements, MeasureProperties properties) {
        return new MeasureQueries(
                new KnownSeries(readModel.jdbc()), new GroupsInTurn(sums, CELLS_AT_ONCE), placements, properties);
    }
}
