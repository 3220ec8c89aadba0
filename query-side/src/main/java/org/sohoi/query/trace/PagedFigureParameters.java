package org.sohoi.query.trace;

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
import org.springframework.http.ProblemDetail;

/** Describes what {@link FigureParameters} and {@link Page} read, and the answers that have nothing to do with the parts. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = ParameterIn.QUERY,
        name = "measure",
        description = "A measure of the catalogue",
        required = true,
        example = "mobilised")
@TimeParameters
@FilterParameters
@Parameter(
        in = ParameterIn.QUERY,
        name = "limit",
        description = "At most how many on a page",
        schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "after",
        description = "What the page before gave as next; none for the first page",
        example = "48208.1")
@ApiResponse(
        responseCode = "404",
        description = "No such measure, or no such association or unit as known at a T asked for",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "503",
        description = "The position asked for is recorded but not yet in the answers; see Retry-After",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ProblemDetail.class)))
public @interface PagedFigureParameters {}
