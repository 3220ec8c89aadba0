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
import org.sohoi.query.measures.FilterParameters;
import org.sohoi.query.time.TimeParameters;

/** Describes the evidence bundle of a figure. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "An evidence bundle of a figure",
        description = "A ZIP with the question, the answer, what the figure is the sum of, the events behind it as they"
                + " are stored, a proof for each of them, a signed checkpoint that covers T, and instructions. The"
                + " auditor's tool checks it without a network: auditor figure bundle.zip. Ratios, growths and"
                + " counts of different people have none. While T is not under a signed checkpoint, the answer is 503; /audit/log"
                + " says why.")
@Parameter(
        in = ParameterIn.QUERY,
        name = "measure",
        description = "A measure of the catalogue that is a sum",
        required = true,
        example = "mobilised")
@TimeParameters
@FilterParameters
@ApiResponse(
        responseCode = "200",
        content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
@ApiResponse(
        responseCode = "400",
        description = "The question makes no sense, or its figure follows from too many events for a bundle")
@interface FigureEvidenceOperation {}
