package org.sohoi.query.trace;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.axonframework.queryhandling.QueryGateway;
import org.sohoi.query.table.GetTable;
import org.sohoi.query.time.Times;
import org.sohoi.query.web.QueryParameters;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** From a figure to the events that make it up. */
@RestController
@Tag(name = "Audit", description = "What figures are made of, and why they changed")
class TraceApi {

    private final Times times;
    private final QueryGateway queries;

    TraceApi(Times times, QueryGateway queries) {
        this.times = times;
        this.queries = queries;
    }

    @TraceOperation
    @GetTable("/api/v1/audit/trace")
    Trace trace(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        QueryParameters parameters = FigureParameters.of(given);
        Page page = Page.read(parameters);
        TraceFigure question =
                new TraceFigure(FigureParameters.question(parameters, times.coordinates(parameters)), page);
        return queries.query(question, Trace.class).join();
    }
}
