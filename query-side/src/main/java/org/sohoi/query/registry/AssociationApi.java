package org.sohoi.query.registry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;
import org.sohoi.query.table.ExportLimit;
import org.sohoi.query.table.GetTable;
import org.sohoi.query.table.Tabular;
import org.sohoi.query.table.WantedFormat;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.NextLink;
import org.sohoi.query.time.Times;
import org.sohoi.query.web.GivenText;
import org.sohoi.query.web.QueryParameters;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Associations as of D, as known at T. */
@RestController
@RequestMapping("/api/v1/associations")
@Tag(name = "Registry", description = "Associations and units, as of any date, as known at any position")
class AssociationApi {

    private static final Set<String> TIME = Set.of("asOf", "knownAt", "minPosition");
    private static final Set<String> LIST = Set.of(
            "asOf",
            "knownAt",
            "minPosition",
            "level",
            "unit",
            "field",
            "status",
            "specialNature",
            "name",
            "limit",
            "after");
    private static final int MAX_LIMIT = 1_000;

    private final Times times;
    private final QueryGateway queries;
    private final ExportLimit most;

    AssociationApi(Times times, QueryGateway queries, ExportLimit most) {
        this.times = times;
        this.queries = queries;
        this.most = most;
    }

    @AssociationsOperation
    @GetTable
    ResponseEntity<Tabular> associations(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, NativeWebRequest request)
            throws HttpMediaTypeNotAcceptableException {
        MediaType format = WantedFormat.of(request);
        QueryParameters parameters = QueryParameters.of(given, LIST);
        boolean whole = parameters.wantWholeList(format);
        FindAssociations question = new FindAssociations(
                times.coordinates(parameters),
                parameters.oneOf("level", Level.class),
                parameters.text("unit"),
                parameters.oneOf("field", Field.class),
                parameters.anyOf("status", Status.class),
                parameters.flag("specialNature"),
                parameters.text("name"),
                whole ? most.rows() : parameters.limit(MAX_LIMIT),
                parameters.text("after"));
        AssociationPage page = queries.query(question, AssociationPage.class).join();
        if (whole && page.next() != null) {
            most.check(page.total(), "filter it");
        }
        return ResponseEntity.ok()
                .contentType(format)
                .headers(NextLink.of(given, page.coordinates(), page.next()))
                .body(page);
    }

    @Operation(
            summary = "Everything about one association",
            description =
                    "Its name, standing and place on the map of the day, and every fact known about it. 404 when it is"
                            + " not known at that position, or was not yet established on that day.")
    @RegistryParameters
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    AssociationDetail association(
            @PathVariable String id, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        Coordinates coordinates = times.coordinates(QueryParameters.of(given, TIME));
        FindAssociation question = new FindAssociation(new GivenText("id", id).id(), coordinates);
        return queries.query(question, AssociationDetail.class).join();
    }
}
