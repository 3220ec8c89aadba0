package org.sohoi.query.measures.entry;

import java.util.List;
import java.util.Set;
import org.sohoi.query.measures.MeasureProperties;
import org.sohoi.query.projection.Portions;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.Surrogate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what the measures are kept with. */
@Configuration(proxyBeanMethods = false)
class EntryConfiguration {

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
    Surrogate seriesNumbers() {
        return new Surrogate("measure_series", "number", SeriesMeaning.COLUMNS, Set.of("series_id"));
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
}
