package org.sohoi.query.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
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

    private static final int DEFAULT_LIMIT = 100;
    private static final int MOST = 1_000;

    private final AccessLog log;

    AccessApi(AccessLog log) {
        this.log = log;
    }

    @Operation(
            summary = "Who looked at what",
            description = "Every request under /audit and every export, in order; this one is the last.")
    @Parameter(in = ParameterIn.QUERY, name = "actor", description = "Only what this one looked at")
    @Parameter(in = ParameterIn.QUERY, name = "after", description = "What the page before gave as next")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "limit",
            description = "At most how many on a page",
            schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
    @GetMapping(path = "/api/v1/audit/accesses", produces = MediaType.APPLICATION_JSON_VALUE)
    AccessPage accesses(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        QueryParameters parameters = QueryParameters.of(given, Set.of("actor", "after", "limit"));
        Long after = parameters.number("after", 0);
        Long limit = parameters.number("limit", 1, MOST);
        return log.page(
                after == null ? 0 : after, parameters.text("actor"), limit == null ? DEFAULT_LIMIT : limit.intValue());
    }
}
