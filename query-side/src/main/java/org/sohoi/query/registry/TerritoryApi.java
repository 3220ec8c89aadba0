package org.sohoi.query.registry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.sohoi.events.territory.Level;
import org.sohoi.query.table.GetTable;
import org.sohoi.query.time.Times;
import org.sohoi.query.web.QueryParameters;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The map as of D, as known at T. */
@RestController
@Tag(name = "Registry")
class TerritoryApi {

    private static final Set<String> PARAMETERS = Set.of("asOf", "knownAt", "minPosition", "level");

    private final Times times;
    private final QueryGateway queries;

    TerritoryApi(Times times, QueryGateway queries) {
        this.times = times;
        this.queries = queries;
    }

    @Operation(
            summary = "The units in force on a day",
            description = "Codes are reused: the same code may name another unit on another day.")
    @RegistryParameters
    @Parameter(in = ParameterIn.QUERY, name = "level", description = "PROVINCE, DISTRICT, COMMUNE; default all")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @GetTable("/api/v1/territory/units")
    UnitsOnTheMap units(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        QueryParameters parameters = QueryParameters.of(given, PARAMETERS);
        FindUnits question = new FindUnits(times.coordinates(parameters), parameters.oneOf("level", Level.class));
        return queries.query(question, UnitsOnTheMap.class).join();
    }
}
