package org.sohoi.query.awards;

import java.util.List;
import org.sohoi.query.people.Identities;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.registry.AssociationNames;
import org.sohoi.query.registry.Placements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the awards. */
@Configuration(proxyBeanMethods = false)
class AwardConfiguration {

    @Bean
    Projection awards() {
        return new Projection(AwardProjection.NAME, List.of(AwardProjection.TABLE));
    }

    @Bean
    AwardProjection awardProjection(ReadModel readModel) {
        return new AwardProjection(readModel);
    }

    @Bean
    AwardQueries awardQueries(ReadModel readModel, Placements placements, AssociationNames names) {
        return new AwardQueries(
                new StoredAwards(readModel),
                placements,
                names,
                position -> Identities.before(position + 1, readModel.jdbc()));
    }
}
