package org.sohoi.query.trace;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sohoi.query.measures.FilterParameters;
import org.sohoi.query.time.TimeParameters;

/** Describes what {@link FigureParameters} and {@link Page} read. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = ParameterIn.QUERY,
        name = "measure",
        description = "A measure of the catalogue",
        required = true,
        example = "mobilised")
@Parameter(
        in = ParameterIn.QUERY,
        name = "part",
        description =
                "Of a ratio, its numerator or denominator; of a growth, current or previous, what there is or what"
                        + " there was. The answer is that of the sum it is, at its coordinates",
        schema = @Schema(allowableValues = {"numerator", "denominator", "current", "previous"}))
@TimeParameters
@FilterParameters
@Parameter(
        in = ParameterIn.QUERY,
        name = "limit",
        description = "At most how many on a page; a table without it has all that come after",
        schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "after",
        description = "What the page before gave as next; none for the first page",
        example = "48208.1")
public @interface PagedFigureParameters {}
