package org.sohoi.query.summary;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.measures.Tiers;
import org.sohoi.query.table.GetTable;
import org.sohoi.query.time.Times;
import org.sohoi.query.web.QueryParameters;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The report of the article, at any coordinates. */
@RestController
@Tag(name = "Reports", description = "The whole report, and what was reported beside what is recorded")
class SummaryApi {

    private static final Set<String> PARAMETERS =
            Set.of("asOf", "from", "to", "knownAt", "minPosition", "boundaries", "unit", "association", "tiers");

    private final Times times;
    private final QueryGateway queries;

    SummaryApi(Times times, QueryGateway queries) {
        this.times = times;
        this.queries = queries;
    }

    @SummaryOperation
    @GetTable("/api/v1/summary")
    Summary summary(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        QueryParameters parameters = QueryParameters.of(given, PARAMETERS);
        Summarise question = new Summarise(times.coordinates(parameters).asPeriod(), scope(parameters));
        return queries.query(question, Summary.class).join();
    }

    private static MeasureFilter scope(QueryParameters parameters) {
        Tiers tiers = parameters.oneOf("tiers", Tiers.class);
        return new MeasureFilter(
                parameters.id("association"), tiers == null ? Tiers.OWN : tiers, parameters.text("unit"), Map.of());
    }
}
