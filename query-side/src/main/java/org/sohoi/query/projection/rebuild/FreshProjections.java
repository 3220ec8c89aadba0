package org.sohoi.query.projection.rebuild;

import java.util.Collection;
import java.util.List;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.springframework.context.ApplicationContext;

/** Makes the handlers of projections anew. */
record FreshProjections(ApplicationContext live, ParameterResolverFactory parameters) {

    List<FreshProjection> of(Collection<Projection> projections, ReadModel fresh) {
        return projections.stream()
                .map(projection -> FreshProjection.of(projection, live, fresh, parameters))
                .toList();
    }
}
