package org.sohoi.query.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sohoi.query.time.KnownAtParameters;
import org.sohoi.query.web.PagingParameters;

/** Describes what {@link EventParameters} reads. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "Events, page by page",
        description = "Each with who recorded it, when (both times), why, through what, and what it says. Go on with"
                + " after=next until there is no next: a page may be empty where many events were looked at and none"
                + " was wanted. Periods are half-open.")
@KnownAtParameters
@Parameter(in = ParameterIn.QUERY, name = "stream", description = "Only of this stream")
@Parameter(in = ParameterIn.QUERY, name = "type", description = "Only of this type", example = "donation.corrected")
@Parameter(in = ParameterIn.QUERY, name = "actor", description = "Only what this one recorded")
@Parameter(
        in = ParameterIn.QUERY,
        name = "association",
        description = "Only about this association and its entries, mergers into it among them")
@Parameter(in = ParameterIn.QUERY, name = "entry", description = "Only about this donation, award, … or report")
@Parameter(
        in = ParameterIn.QUERY,
        name = "effectiveFrom",
        description = "Effective on this day or later; voids have no day")
@Parameter(in = ParameterIn.QUERY, name = "effectiveTo", description = "Effective before this day; voids have no day")
@Parameter(in = ParameterIn.QUERY, name = "recordedFrom", description = "Recorded at this instant or later")
@Parameter(in = ParameterIn.QUERY, name = "recordedTo", description = "Recorded before this instant")
@Parameter(in = ParameterIn.QUERY, name = "positionFrom", description = "From this position on")
@Parameter(in = ParameterIn.QUERY, name = "positionTo", description = "Before this position")
@Parameter(in = ParameterIn.QUERY, name = "correlationId", description = "Only of this conversation")
@Parameter(in = ParameterIn.QUERY, name = "commandId", description = "Only what this command recorded")
@PagingParameters
@Parameter(
        in = ParameterIn.QUERY,
        name = "limit",
        description = "At most how many on a page",
        schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "100"))
@interface EventsOperation {}
