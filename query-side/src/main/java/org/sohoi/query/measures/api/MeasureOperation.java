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
                        + " at the end of the last day; a ratio is one divided by the other. Groups that hold nothing"
                        + " are not listed; the rows add up to the total, but those of a ratio do not: its total is"
                        + " the ratio of the totals."
                        + " The same coordinates give the same bytes at any later time.")
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
        description = "A series over the period; weeks begin on Monday, and what the period cuts off stays cut off",
        schema = @Schema(allowableValues = {"day", "week", "month", "quarter", "year"}))
@Parameter(
        in = ParameterIn.QUERY,
        name = "top",
        description =
                "With groupBy: only so many groups, the greatest first, and one row for all others; not of ratios",
        schema = @Schema(type = "integer", minimum = "1", maximum = "1000"))
@FilterParameters
@ApiResponse(
        responseCode = "200",
        content = {
            @Content(
                    mediaType = "application/json",
                    schema = @Schema(oneOf = {MeasureAnswer.class, RatioAnswer.class, ComparisonAnswer.class}),
                    examples = {
                        @ExampleObject(name = "sum", value = """
                            {
                              "measure": "mobilised",
                              "unit": "VND",
                              "kind": "FLOW",
                              "coordinates": {
                                "from": "2023-01-01",
                                "to": "2023-08-26",
                                "knownAt": {"position": 48210, "recordedAt": "2023-08-25T10:15:30.123456Z"},
                                "boundaries": "2023-08-25"
                              },
                              "filter": {"tiers": "OWN", "values": {}},
                              "groupBy": ["form"],
                              "rows": [
                                {"group": {"form": "CASH"}, "value": 30000000000},
                                {"group": {"form": "IN_KIND"}, "value": 10600000000}
                              ],
                              "total": 40600000000
                            }"""),
                        @ExampleObject(name = "top", value = """
                            {
                              "measure": "mobilised",
                              "unit": "VND",
                              "kind": "FLOW",
                              "coordinates": {
                                "asOf": "2023-08-25",
                                "knownAt": {"position": 48210, "recordedAt": "2023-08-25T10:15:30.123456Z"},
                                "boundaries": "2023-08-25"
                              },
                              "filter": {"tiers": "OWN", "values": {}},
                              "groupBy": ["district"],
                              "top": 1,
                              "rows": [
                                {"group": {"district": "842"}, "value": 9000000000},
                                {"group": {"district": null}, "other": true, "value": 31600000000}
                              ],
                              "total": 40600000000
                            }"""),
                        @ExampleObject(name = "ratio", value = """
                            {
                              "measure": "sustainable-aid-share",
                              "unit": "SHARE",
                              "kind": "RATIO",
                              "places": 4,
                              "coordinates": {
                                "from": "2023-01-01",
                                "to": "2023-08-26",
                                "knownAt": {"position": 48210, "recordedAt": "2023-08-25T10:15:30.123456Z"},
                                "boundaries": "2023-08-25"
                              },
                              "filter": {"tiers": "OWN", "values": {}},
                              "groupBy": ["level"],
                              "rows": [
                                {"group": {"level": "PROVINCE"}, "numerator": 120000000, "denominator": 9600000000, "value": 0.0125},
                                {"group": {"level": "COMMUNE"}, "numerator": 0, "denominator": 0}
                              ],
                              "total": {"numerator": 120000000, "denominator": 9600000000, "value": 0.0125}
                            }"""),
                        @ExampleObject(name = "comparison", value = """
                            {
                              "measure": "mobilised",
                              "unit": "VND",
                              "kind": "FLOW",
                              "coordinates": {
                                "from": "2023-04-01",
                                "to": "2023-07-01",
                                "knownAt": {"position": 48210, "recordedAt": "2023-08-25T10:15:30.123456Z"},
                                "boundaries": "2023-06-30"
                              },
                              "comparedTo": {
                                "from": "2023-01-01",
                                "to": "2023-04-01",
                                "knownAt": {"position": 48210, "recordedAt": "2023-08-25T10:15:30.123456Z"},
                                "boundaries": "2023-06-30"
                              },
                              "filter": {"tiers": "OWN", "values": {}},
                              "groupBy": ["form"],
                              "rows": [
                                {"group": {"form": "CASH"}, "value": 12000000000, "comparedValue": 10000000000, "difference": 2000000000, "growth": 0.2000},
                                {"group": {"form": "IN_KIND"}, "value": 4000000000, "comparedValue": 0, "difference": 4000000000}
                              ],
                              "total": {"value": 16000000000, "comparedValue": 10000000000, "difference": 6000000000, "growth": 0.6000}
                            }""")
                    }),
            @Content(mediaType = "text/csv", examples = @ExampleObject(value = """
                            measure,form,asOf,from,to,knownAt,recordedAt,boundaries,unit,value
                            mobilised,CASH,,2023-01-01,2023-08-26,48210,2023-08-25T10:15:30.123456Z,2023-08-25,VND,30000000000
                            """))
        })
@ApiResponse(
        responseCode = "400",
        description = "The question makes no sense; the problem says what would",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ProblemDetail.class),
                        examples = @ExampleObject(value = """
                                {
                                  "type": "urn:sohoi:rule:DimensionMustBelongToTheMeasure",
                                  "title": "The dimension must belong to the measure",
                                  "status": 400,
                                  "detail": "members has no donorKind",
                                  "instance": "/api/v1/measures/members",
                                  "rule": "DimensionMustBelongToTheMeasure",
                                  "id": "groupBy",
                                  "expected": "one of level, province, district, commune, field, association",
                                  "found": "donorKind"
                                }""")))
@ApiResponse(
        responseCode = "404",
        description = "No such measure, association or unit",
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
@interface MeasureOperation {}
