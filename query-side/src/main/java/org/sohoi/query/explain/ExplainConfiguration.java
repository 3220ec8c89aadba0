package org.sohoi.query.explain;

import org.sohoi.query.measures.Composition;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.sums.MeasureSums;
import org.sohoi.query.trace.Contributions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the explanation. */
@Configuration(proxyBeanMethods = false)
class ExplainConfiguration {

    @Bean
    ExplainQueries explainQueries(
            Measures measures,
            Composition composition,
            MeasureSums sums,
            Contributions contributions,
            ReadModel readModel) {
        return new ExplainQueries(
                measures, composition, new Reclassifications(sums), new ChangePages(contributions), readModel.jdbc());
    }
}
