package org.sohoi.query.reconciliation;

import java.util.List;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.registry.AssociationNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Wires the reconciliation. */
@Configuration(proxyBeanMethods = false)
class ReconciliationConfiguration {

    /** Writes and reads the rows of its own table; not the API's mapper, whose settings may change. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Bean
    Projection reports() {
        return new Projection(ReportProjection.NAME, List.of("report_fact"));
    }

    @Bean
    ReportProjection reportProjection(ReadModel readModel) {
        return new ReportProjection(readModel, JSON);
    }

    @Bean
    ReconciliationQueries reconciliationQueries(ReadModel readModel, Measures measures, AssociationNames names) {
        return new ReconciliationQueries(new Reports(readModel.jdbc(), JSON), new MeasuredFigures(measures), names);
    }
}
