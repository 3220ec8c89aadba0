package org.sohoi.query.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.sohoi.query.history.story.Story;
import org.sohoi.query.history.story.TellAssociation;
import org.sohoi.query.history.story.TellEntry;
import org.sohoi.query.history.story.ToldEvent;
import org.sohoi.query.time.KnownAt;
import org.sohoi.query.time.KnownAtParameters;
import org.sohoi.query.time.Times;
import org.sohoi.query.web.GivenText;
import org.sohoi.query.web.Paging;
import org.sohoi.query.web.QueryParameters;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened, event by event. */
@RestController
@RequestMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Audit")
class EventApi {

    private static final Set<String> TIME = Set.of("knownAt", "minPosition");
    private static final Paging THE_ONE = new Paging(Paging.Order.OLDEST, null, 1);

    private final Times times;
    private final QueryGateway queries;

    EventApi(Times times, QueryGateway queries) {
        this.times = times;
        this.queries = queries;
    }

    @EventsOperation
    @GetMapping("/events")
    EventPage events(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        return queries.query(new EventParameters(times).question(given), EventPage.class)
                .join();
    }

    @EventOperation
    @GetMapping("/events/{position}")
    ToldEvent event(
            @PathVariable String position,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        QueryParameters parameters = QueryParameters.of(given, TIME);
        long wanted = times.recordedPosition(position);
        times.awaitPosition("position", wanted);
        KnownAt knownAt = times.knownAt(parameters);
        EventMustBeKnown.check(wanted, knownAt);
        FindEvents question = new FindEvents(knownAt, EventParameters.only(wanted), THE_ONE);
        return queries.query(question, EventPage.class).join().events().stream()
                .findFirst()
                .orElseThrow(() -> EventMustBeKnown.isMissing(wanted));
    }

    @Operation(
            summary = "The story of an entry",
            description = "Of a donation, an award, a membership entry, a sponsorship or a report: each event with who,"
                    + " when and why, and what changed by it, field by field. A void leaves no fields.")
    @KnownAtParameters
    @GetMapping("/entries/{entryId}/history")
    Story entry(
            @PathVariable String entryId, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        KnownAt knownAt = times.knownAt(QueryParameters.of(given, TIME));
        return queries.query(new TellEntry(new GivenText("entryId", entryId).id(), knownAt), Story.class)
                .join();
    }

    @Operation(
            summary = "The story of an association",
            description =
                    "Of what it is and where it stands, each change from its event's day on, until the day of the next"
                            + " one where that was known already. What was merged into it is told too; its entries are in"
                            + " /audit/events.")
    @KnownAtParameters
    @GetMapping("/associations/{id}/history")
    Story association(
            @PathVariable String id, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        KnownAt knownAt = times.knownAt(QueryParameters.of(given, TIME));
        return queries.query(new TellAssociation(new GivenText("id", id).id(), knownAt), Story.class)
                .join();
    }
}
