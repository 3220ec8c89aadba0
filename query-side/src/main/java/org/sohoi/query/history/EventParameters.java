package org.sohoi.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.time.KnownAt;
import org.sohoi.query.time.Times;
import org.sohoi.query.web.Paging;
import org.sohoi.query.web.PeriodMustNotBeEmpty;
import org.sohoi.query.web.QueryParameters;
import org.springframework.util.MultiValueMap;

/** Reads which events are wanted. Periods are half-open. */
final class EventParameters {

    private static final Set<String> NAMES = Set.of(
            "stream",
            "type",
            "actor",
            "association",
            "entry",
            "effectiveFrom",
            "effectiveTo",
            "recordedFrom",
            "recordedTo",
            "positionFrom",
            "positionTo",
            "correlationId",
            "commandId",
            "knownAt",
            "minPosition",
            "order",
            "after",
            "limit");
    private static final int MOST = 500;

    private final Times times;

    EventParameters(Times times) {
        this.times = times;
    }

    FindEvents question(MultiValueMap<String, String> given) {
        QueryParameters parameters = QueryParameters.of(given, NAMES);
        KnownAt knownAt = times.knownAt(parameters);
        Paging paging = Paging.of(parameters, MOST);
        return new FindEvents(knownAt, filter(parameters, knownAt.position()), paging);
    }

    private EventFilter filter(QueryParameters parameters, long knownAt) {
        LocalDate effectiveFrom = parameters.date("effectiveFrom");
        LocalDate effectiveTo = parameters.date("effectiveTo");
        Instant recordedFrom = parameters.instant("recordedFrom");
        Instant recordedTo = parameters.instant("recordedTo");
        Long positionFrom = parameters.number("positionFrom", 1);
        Long positionTo = parameters.number("positionTo", 1);
        PeriodMustNotBeEmpty.check("effectiveFrom", effectiveFrom, "effectiveTo", effectiveTo);
        PeriodMustNotBeEmpty.check("recordedFrom", recordedFrom, "recordedTo", recordedTo);
        PeriodMustNotBeEmpty.check("positionFrom", positionFrom, "positionTo", positionTo);
        return new EventFilter(
                parameters.text("stream"),
                parameters.text("type"),
                parameters.text("actor"),
                parameters.id("association"),
                parameters.id("entry"),
                effectiveFrom,
                effectiveTo,
                parameters.text("correlationId"),
                parameters.text("commandId"),
                Math.max(first(positionFrom), recordedFrom == null ? 1 : times.firstPositionFrom(recordedFrom)),
                Math.min(Math.min(knownAt, last(positionTo)), last(recordedTo)));
    }

    private static long first(@Nullable Long from) {
        return from == null ? 1 : from;
    }

    private static long last(@Nullable Long to) {
        return to == null ? Long.MAX_VALUE : to - 1;
    }

    private long last(@Nullable Instant to) {
        return to == null ? Long.MAX_VALUE : times.firstPositionFrom(to) - 1;
    }

    static EventFilter only(long position) {
        return new EventFilter(null, null, null, null, null, null, null, null, null, position, position);
    }
}
