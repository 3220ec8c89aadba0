package org.sohoi.query.access;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Set;
import org.sohoi.query.web.LiveOnly;
import org.sohoi.query.web.Paging;
import org.sohoi.query.web.PeriodMustNotBeEmpty;
import org.sohoi.query.web.QueryParameters;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at what. */
@RestController
@Tag(name = "Audit")
class AccessApi {

    private static final Set<String> NAMES = Set.of("actor", "from", "to", "order", "after", "limit");
    private static final int MOST = 1_000;

    private final AccessPages pages;

    AccessApi(AccessPages pages) {
        this.pages = pages;
    }

    @LiveOnly
    @AccessesOperation
    @GetMapping(path = "/api/v1/audit/accesses", produces = MediaType.APPLICATION_JSON_VALUE)
    AccessPage accesses(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        QueryParameters parameters = QueryParameters.ofLive(given, NAMES);
        Instant from = parameters.instant("from");
        Instant to = parameters.instant("to");
        PeriodMustNotBeEmpty.check("from", from, "to", to);
        Paging paging = Paging.of(parameters, MOST);
        return pages.page(new FindAccesses(parameters.text("actor"), from, to, paging));
    }
}
