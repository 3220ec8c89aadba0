package org.sohoi.query.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sohoi.query.time.KnownAtParameters;

/** Describes the question about one event. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "One event",
        description = "Who recorded it, when, why, through what, and what it says. One after T is not there yet.")
@KnownAtParameters
@Parameter(
        in = ParameterIn.PATH,
        name = "position",
        description = "The event's position",
        schema = @Schema(type = "integer", minimum = "1"))
@ApiResponse(responseCode = "200")
@ApiResponse(
        responseCode = "409",
        description = "The ledger holds an event at this position, and the read model does not")
@interface EventOperation {}
