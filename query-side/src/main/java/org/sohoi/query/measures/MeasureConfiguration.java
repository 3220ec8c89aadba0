package org.sohoi.query.measures;

import java.util.List;
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

    @Bean
    Projection measuresProjection() {
        return new Projection(
                EntryLedger.PROCESSING_GROUP,
                List.of(
                        "measure_series",
                        "measure_delta",
                        "measure_ending",
                        "sum_node",
                        "person_coverage",
                        "person_identity"),
                List.of(EntryLedger.class));
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
            ReadModel readModel,
            MeasureSums sums,
            Placements placements,
            Coverages coverages,
            MeasureProperties properties) {
        KnownSeries series = new KnownSeries(readModel.jdbc());
        int mostRows = properties.mostRows();
        DistinctAnswers distincts = new DistinctAnswers(
                new KeptCounts(series, sums, mostRows), new CoverageCounts(coverages, mostRows), mostRows);
        return new MeasureQueries(series, sums, placements, distincts, mostRows);
    }
}
