package org.sohoi.query.reconciliation;

import java.util.List;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.registry.AssociationNames;
import org.sohoi.query.registry.Placements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the reconciliation. */
@Configuration(proxyBeanMethods = false)
class ReconciliationConfiguration {

    @Bean
    Projection reports() {
        return new Projection(ReportProjection.NAME, List.of("report_fact"));
    }

    @Bean
    ReportProjection reportProjection(ReadModel readModel) {
        return new ReportProjection(readModel);
    }

    @Bean
    ReconciliationQueries reconciliationQueries(
            ReadModel readModel, Measures measures, Placements placements, AssociationNames names) {
        return new ReconciliationQueries(
                new Reports(readModel.jdbc()),
                new MeasuredFigures(measures, new SumsOfAssociations(measures, placements)),
                names);
    }
}
