package org.sohoi.query.reconciliation;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.sohoi.query.table.GetTable;
import org.sohoi.query.time.Times;
import org.sohoi.query.web.QueryParameters;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was reported beside what is recorded. */
@RestController
@Tag(name = "Reports")
class ReconciliationApi {

    private static final Set<String> PARAMETERS = Set.of("asOf", "from", "to", "knownAt", "minPosition", "association");

    private final Times times;
    private final QueryGateway queries;

    ReconciliationApi(Times times, QueryGateway queries) {
        this.times = times;
        this.queries = queries;
    }

    @ReconciliationOperation
    @GetTable("/api/v1/reconciliation")
    Reconciliation reconciliation(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        QueryParameters parameters = QueryParameters.of(given, PARAMETERS);
        Reconcile question = new Reconcile(times.coordinates(parameters).asPeriod(), parameters.id("association"));
        return queries.query(question, Reconciliation.class).join();
    }
}
