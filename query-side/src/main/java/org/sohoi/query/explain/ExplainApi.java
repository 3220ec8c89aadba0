package org.sohoi.query.explain;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.axonframework.queryhandling.QueryGateway;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.table.GetTable;
import org.sohoi.query.time.Times;
import org.sohoi.query.trace.FigureParameters;
import org.sohoi.query.trace.Page;
import org.sohoi.query.web.QueryParameters;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why a figure is another than it was. */
@RestController
@Tag(name = "Audit", description = "What figures are made of, and why they changed")
class ExplainApi {

    private static final String COMPARED_TO = "comparedTo";

    private final Times times;
    private final QueryGateway queries;

    ExplainApi(Times times, QueryGateway queries) {
        this.times = times;
        this.queries = queries;
    }

    @ExplainOperation
    @GetTable("/api/v1/audit/explain")
    Explanation explain(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        QueryParameters parameters = FigureParameters.of(given, COMPARED_TO);
        Page page = Page.read(parameters);
        AskMeasure question = FigureParameters.question(parameters, times.coordinates(parameters));
        ExplainDifference difference = new ExplainDifference(question, times.moment(parameters, COMPARED_TO), page);
        return queries.query(difference, Explanation.class).join();
    }
}
