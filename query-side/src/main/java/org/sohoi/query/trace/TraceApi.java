package org.sohoi.query.trace;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.axonframework.queryhandling.QueryGateway;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.table.ExportLimit;
import org.sohoi.query.table.GetTable;
import org.sohoi.query.table.Tabular;
import org.sohoi.query.table.WantedFormat;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.NextLink;
import org.sohoi.query.time.Times;
import org.sohoi.query.web.QueryParameters;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** From a figure to the events that make it up. */
@RestController
@Tag(name = "Audit", description = "What figures are made of, and why they changed")
class TraceApi {

    private final Times times;
    private final QueryGateway queries;
    private final ExportLimit limit;

    TraceApi(Times times, QueryGateway queries, ExportLimit limit) {
        this.times = times;
        this.queries = queries;
        this.limit = limit;
    }

    @TraceOperation
    @GetTable("/api/v1/audit/trace")
    ResponseEntity<Tabular> trace(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, NativeWebRequest request)
            throws HttpMediaTypeNotAcceptableException {
        MediaType format = WantedFormat.of(request);
        QueryParameters parameters = FigureParameters.of(given);
        Page page = Page.read(parameters);
        Coordinates coordinates = times.coordinates(parameters);
        AskMeasure question = FigureParameters.summed(parameters, coordinates);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(format);
        if (parameters.wantWholeList(format)) {
            return answer.body(whole(question, page.after()));
        }
        Trace trace = ask(question, page);
        return answer.headers(NextLink.of(given, coordinates, trace.next())).body(trace);
    }

    private ExportedTrace whole(AskMeasure question, Cursor after) {
        AllContributions all =
                AllContributions.of(question, question.coordinates().position(), after, queries);
        limit.check(all.count(), "filter it, choose a shorter period");
        return new ExportedTrace(ask(question, new Page(after, 1)), all);
    }

    private Trace ask(AskMeasure question, Page page) {
        return queries.query(new TraceFigure(question, page), Trace.class).join();
    }
}
