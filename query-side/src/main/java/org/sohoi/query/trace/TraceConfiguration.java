package org.sohoi.query.trace;

import org.sohoi.eventstore.EventsAtPositions;
import org.sohoi.query.measures.Composition;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.table.ExportLimit;
import org.sohoi.query.time.Times;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the trace. */
@Configuration(proxyBeanMethods = false)
class TraceConfiguration {

    @Bean
    Contributions contributions(ReadModel readModel, EventsAtPositions ledger, Times times) {
        return new Contributions(readModel.jdbc(), ledger, times);
    }

    @Bean
    TraceQueries traceQueries(
            Measures measures, Composition composition, Contributions contributions, ReadModel readModel) {
        return new TraceQueries(measures, composition, contributions, readModel.jdbc());
    }

    @Bean
    StretchQueries stretchQueries(
            Composition composition, Contributions contributions, ReadModel readModel, ExportLimit limit) {
        return new StretchQueries(composition, contributions, readModel.jdbc(), limit);
    }
}
