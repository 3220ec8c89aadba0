package org.sohoi.query.history.diff;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAtParameters;
import org.sohoi.query.time.Times;
import org.sohoi.query.web.GivenText;
import org.sohoi.query.web.QueryParameters;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What differs in an association between two (D, T). */
@RestController
@Tag(name = "Audit")
class DiffApi {

    private static final Set<String> NAMES = Set.of("asOf", "knownAt", "minPosition", "toAsOf", "toKnownAt");

    private final Times times;
    private final AssociationDiffs diffs;

    DiffApi(Times times, QueryGateway queries, JsonMapper json) {
        this.times = times;
        this.diffs = new AssociationDiffs(queries, json);
    }

    @Operation(
            summary = "What differs in an association between two (D, T)",
            description = "What it is and where it stands, field by field, and the totals of its measures. What is not"
                    + " given of the second (D, T) is as in the first.")
    @KnownAtParameters
    @Parameter(in = ParameterIn.QUERY, name = "asOf", description = "D as a day; default today")
    @Parameter(in = ParameterIn.QUERY, name = "toAsOf", description = "The other D")
    @Parameter(in = ParameterIn.QUERY, name = "toKnownAt", description = "The other T")
    @GetMapping(path = "/api/v1/audit/associations/{id}/diff", produces = MediaType.APPLICATION_JSON_VALUE)
    AssociationDiff diff(
            @PathVariable String id, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        QueryParameters parameters = QueryParameters.of(given, NAMES);
        Coordinates at = times.coordinates(parameters);
        return diffs.of(new GivenText("id", id).id(), at, other(at, parameters));
    }

    private Coordinates other(Coordinates at, QueryParameters parameters) {
        LocalDate asOf = parameters.date("toAsOf");
        LocalDate day = asOf == null ? at.lastDay() : asOf;
        return Coordinates.asOf(
                day, parameters.has("toKnownAt") ? times.moment(parameters, "toKnownAt") : at.knownAt(), day);
    }
}
