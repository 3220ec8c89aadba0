package org.sohoi.query.measures;

import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.registry.Placements;
import org.sohoi.query.sums.CalendarSums;
import org.sohoi.query.sums.MeasureSums;
import org.sohoi.query.table.ExportLimit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the measures. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MeasureProperties.class)
class MeasureConfiguration {

    private static final int CELLS_AT_ONCE = 50_000;

    @Bean
    ExportLimit exportLimit(MeasureProperties properties) {
        return new ExportLimit(properties.mostExportedRows());
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
        GroupsInTurn inTurn = new GroupsInTurn(sums, CELLS_AT_ONCE);
        DistinctAnswers distincts = new DistinctAnswers(
                new KeptCounts(series, inTurn, properties),
                new CoverageCounts(coverages, properties.mostRows()),
                properties.mostRows());
        return new MeasureQueries(series, inTurn, placements, distincts, properties);
    }
}
