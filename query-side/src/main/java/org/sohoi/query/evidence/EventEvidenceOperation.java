package org.sohoi.query.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the evidence bundle of an event. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "An evidence bundle of an event",
        description = "A ZIP with the event as it is stored, the proof that it is in the log, a signed checkpoint, and"
                + " instructions. The auditor's tool checks it without a network: auditor figure bundle.zip. While the"
                + " position is not under a signed checkpoint, the answer is 503; /audit/log says why.")
@Parameter(
        in = ParameterIn.PATH,
        name = "position",
        description = "The event's position",
        schema = @Schema(type = "integer", minimum = "1"))
@ApiResponse(
        responseCode = "200",
        content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
@interface EventEvidenceOperation {}
