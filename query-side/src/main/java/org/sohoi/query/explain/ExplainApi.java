package org.sohoi.query.explain;

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
import org.sohoi.query.trace.AllContributions;
import org.sohoi.query.trace.FigureParameters;
import org.sohoi.query.trace.Page;
import org.sohoi.query.web.QueryParameters;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Why a figure is another than it was. */
@RestController
@Tag(name = "Audit", description = "What figures are made of, and why they changed")
class ExplainApi {

    private static final String COMPARED_TO = "comparedTo";
    private static final String NARROWING = "filter it, compare with a later T";

    private final Times times;
    private final QueryGateway queries;
    private final ExportLimit limit;

    ExplainApi(Times times, QueryGateway queries, ExportLimit limit) {
        this.times = times;
        this.queries = queries;
        this.limit = limit;
    }

    @ExplainOperation
    @GetTable("/api/v1/audit/explain")
    ResponseEntity<Tabular> explain(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, NativeWebRequest request)
            throws HttpMediaTypeNotAcceptableException {
        MediaType format = WantedFormat.of(request);
        QueryParameters parameters = FigureParameters.of(given, COMPARED_TO);
        Page page = Page.read(parameters);
        Coordinates coordinates = times.coordinates(parameters);
        AskMeasure question = FigureParameters.summed(parameters, coordinates);
        ExplainDifference difference = new ExplainDifference(question, times.moment(parameters, COMPARED_TO), page);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(format);
        if (parameters.wantWholeList(format)) {
            return answer.body(whole(difference));
        }
        Explanation explanation = ask(difference);
        MultiValueMap<String, String> pinned = new LinkedMultiValueMap<>(given);
        pinned.set(COMPARED_TO, Long.toString(difference.comparedTo().position()));
        return answer.headers(NextLink.of(pinned, coordinates, explanation.next()))
                .body(explanation);
    }

    private ExportedExplanation whole(ExplainDifference difference) {
        Explanation figures = ask(difference.limitedTo(Page.MOST));
        long reclassified = figures.count(ChangeKind.RECLASSIFIED);
        limit.check(reclassified, NARROWING);
        Explanation first = reclassified > Page.MOST ? ask(difference.limitedTo((int) reclassified)) : figures;
        ExportedExplanation all = new ExportedExplanation(
                figures,
                first.reclassified(),
                AllContributions.of(
                        difference.question(),
                        difference.comparedTo().position(),
                        difference.beforeTheRecorded(),
                        queries),
                difference.knownDay());
        limit.check(all.count(), NARROWING);
        return all;
    }

    private Explanation ask(ExplainDifference difference) {
        return queries.query(difference, Explanation.class).join();
    }
}
