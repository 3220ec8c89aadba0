package org.sohoi.query.measures.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sohoi.query.measures.FilterParameters;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.derived.ComparisonAnswer;
import org.sohoi.query.measures.derived.RatioAnswer;
import org.sohoi.query.table.TableFormats;
import org.sohoi.query.time.ComparedTimeParameters;
import org.sohoi.query.time.TimeParameters;
import org.springframework.http.ProblemDetail;

/** Describes the question about one measure. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "How much of a measure there is",
        description =
                "A flow is what happened in the period, or as of a day everything up to it; a stock is what there is"
                        + " at the end of the last day; a ratio is one divided by the other; a growth is the increase"
                        + " divided by what there was before: in the period just before, of as many whole months if"
                        + " the period is of whole months, else of as many days; as of a day, a year before; in a"
                        + " series, in the interval before, and for the total in the whole period before. Groups that"
                        + " hold nothing are not listed; the rows add up to the total, but those of a ratio or growth"
                        + " do not: both parts do, in each interval."
                        + " A count of different people has each once, whatever reached them: neither its rows nor its"
                        + " intervals add up, and its total is the count of the whole."
                        + " Filters by a dimension take several values, separated by commas."
                        + " The same coordinates give the same bytes at any later time; a workbook also says when it was made.")
@TimeParameters
@ComparedTimeParameters
@Parameter(
        in = ParameterIn.QUERY,
        name = "groupBy",
        description = "Dimensions of the measure, several separated by commas",
        example = "level,form")
@Parameter(
        in = ParameterIn.QUERY,
        name = "interval",
        description =
                "A series over the period; weeks begin on Monday, and what the period cuts off stays cut off, but a"
                        + " growth takes whole intervals only",
        schema = @Schema(allowableValues = {"day", "week", "month", "quarter", "year"}))
@Parameter(
        in = ParameterIn.QUERY,
        name = "top",
        description =
                "With groupBy: only so many groups, those with the greatest value of the whole period (of a stock, at its end) first,"
                        + " and one row for all others, in a series in each interval; different people in the others are"
                        + " not added up, and have none",
        schema = @Schema(type = "integer", minimum = "1", maximum = "1000"))
@FilterParameters
@ApiResponse(
        responseCode = "200",
        content = {
            @Content(
                    mediaType = "application/json",
                    schema = @Schema(oneOf = {MeasureAnswer.class, RatioAnswer.class, ComparisonAnswer.class}),
                    examples = {
                        @ExampleObject(name = "sum", value = MeasureExamples.SUM),
                        @ExampleObject(name = "top", value = MeasureExamples.TOP),
                        @ExampleObject(name = "different people", value = MeasureExamples.DISTINCT),
                        @ExampleObject(name = "ratio", value = MeasureExamples.RATIO),
                        @ExampleObject(name = "growth", value = MeasureExamples.GROWTH),
                        @ExampleObject(name = "comparison", value = MeasureExamples.COMPARISON)
                    }),
            @Content(mediaType = "text/csv", examples = @ExampleObject(value = MeasureExamples.TABLE)),
            @Content(mediaType = TableFormats.XLSX_VALUE, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = TableFormats.PARQUET_VALUE, schema = @Schema(type = "string", format = "binary"))
        })
@ApiResponse(
        responseCode = "400",
        description = "The question makes no sense; the problem says what would",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ProblemDetail.class),
                        examples = @ExampleObject(value = MeasureExamples.REFUSAL)))
@interface MeasureOperation {}
