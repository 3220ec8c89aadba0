package org.sohoi.query.measures;

import java.util.List;
import java.util.Set;
import org.sohoi.query.projection.Portions;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.Surrogate;
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
    Projection measuresProjection() {
        return new Projection(
                EntryLedger.PROCESSING_GROUP,
                List.of(
                        "measure_series",
                        "measure_delta",
                        "measure_ending",
                        "sum_node",
                        "sum_tail",
                        "person_coverage",
                        "person_identity"),
                List.of(EntryLedger.class),
                Set.of(
                        "measure_ending_pkey",
                        "measure_delta_pkey",
                        "person_coverage_by_person",
                        "person_coverage_by_entry",
                        "person_coverage_by_association",
                        "person_identity_by_absorbed"));
    }

    @Bean
    ExportLimit exportLimit(MeasureProperties properties) {
        return new ExportLimit(properties.mostExportedRows());
    }

    @Bean
    Surrogate seriesNumbers() {
        return new Surrogate(
                "measure_series",
                "number",
                List.of("series", "breadth", "association_id", "unit_code", "dimensions"),
                Set.of("series_id"));
    }

    @Bean
    Portions runningTotals(ReadModel readModel) {
        return new NodePortions(readModel);
    }

    @Bean
    Portions tails(ReadModel readModel) {
        return new TailPortions(readModel);
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
        GroupsInTurn inTurn = new GroupsInTurn(sums, CELLS_AT_ONCE);
        DistinctAnswers distincts = new DistinctAnswers(
                new KeptCounts(series, inTurn, properties),
                new CoverageCounts(coverages, properties.mostRows()),
                properties.mostRows());
        return new MeasureQueries(series, inTurn, placements, distincts, properties);
    }
}
