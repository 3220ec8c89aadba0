package org.sohoi.query.reconciliation;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
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

/** What was reported beside what is recorded. */
@RestController
@Tag(name = "Reports")
class ReconciliationApi {

    private static final Set<String> PARAMETERS =
            Set.of("asOf", "from", "to", "knownAt", "minPosition", "association", "limit", "after");
    private static final int MAX_LIMIT = 1_000;

    private final Times times;
    private final QueryGateway queries;
    private final ExportLimit most;

    ReconciliationApi(Times times, QueryGateway queries, ExportLimit most) {
        this.times = times;
        this.queries = queries;
        this.most = most;
    }

    @ReconciliationOperation
    @GetTable("/api/v1/reconciliation")
    ResponseEntity<Tabular> reconciliation(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, NativeWebRequest request)
            throws HttpMediaTypeNotAcceptableException {
        MediaType format = WantedFormat.of(request);
        QueryParameters parameters = QueryParameters.of(given, PARAMETERS);
        int limit = parameters.limit(MAX_LIMIT);
        ReportCursor after = ReportCursor.read("after", parameters.text("after"));
        UUID association = parameters.id("association");
        Coordinates at = times.coordinates(parameters);
        AskedReports asked = new AskedReports(at.asPeriod(), association);
        ReportCount count =
                queries.query(new CountReports(asked, after), ReportCount.class).join();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(format);
        if (parameters.wantWholeList(format)) {
            return answer.body(whole(asked, after, count));
        }
        Reconciliation page = page(asked, after, limit, count);
        return answer.headers(NextLink.of(given, at, page.next())).body(page);
    }

    private ExportedReconciliation whole(AskedReports asked, ReportCursor after, ReportCount count) {
        most.check(count.claims(), "choose a shorter period or one association");
        return new ExportedReconciliation(asked.coordinates(), count.claims(), new AllReports(queries, asked, after));
    }

    private Reconciliation page(AskedReports asked, ReportCursor after, int limit, ReportCount count) {
        Reconcile question = new Reconcile(asked, after, limit);
        return Reconciliation.of(
                asked.coordinates(),
                count,
                queries.query(question, ReconciledReports.class).join());
    }
}
