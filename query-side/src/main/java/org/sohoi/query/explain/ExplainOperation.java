package org.sohoi.query.explain;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sohoi.query.table.TableFormats;
import org.sohoi.query.time.NextLink;
import org.sohoi.query.trace.PagedFigureParameters;
import org.springframework.http.ProblemDetail;

/** Describes the question for why a figure changed. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "Why a figure is another than it was",
        description = "The same figure as known at two moments, and every change between them: corrections, voids,"
                + " entries that came late and new ones, endings, and, as RECLASSIFIED, what was known of associations"
                + " that the filter takes in or leaves out since, because they moved or units were reorganised."
                + " sumOfChanges adds up the subtotals of all pages and comes to the difference.")
@PagedFigureParameters
@Parameter(
        in = ParameterIn.QUERY,
        name = "comparedTo",
        description = "The earlier T: a position, or an instant with its offset; not after knownAt",
        required = true,
        example = "48208")
@ApiResponse(
        responseCode = "200",
        headers = @Header(name = NextLink.NAME, description = NextLink.DESCRIPTION),
        content = {
            @Content(
                    mediaType = "application/json",
                    schema = @Schema(implementation = Explanation.class),
                    examples = @ExampleObject(value = """
                            {
                              "measure": "mobilised",
                              "unit": "VND",
                              "kind": "FLOW",
                              "coordinates": {
                                "asOf": "2023-12-31",
                                "knownAt": {"position": 48211, "recordedAt": "2023-11-02T03:15:30.123456Z"},
                                "boundaries": "2023-12-31"
                              },
                              "filter": {"tiers": "OWN", "unit": "844", "values": {}},
                              "earlier": {
                                "knownAt": {"position": 48208, "recordedAt": "2023-10-01T02:11:09.000412Z"},
                                "total": 50000000
                              },
                              "later": {
                                "knownAt": {"position": 48211, "recordedAt": "2023-11-02T03:15:30.123456Z"},
                                "total": 54000000
                              },
                              "difference": 4000000,
                              "subtotals": [
                                {"kind": "CORRECTION", "count": 1, "amount": -5000000},
                                {"kind": "VOID", "count": 0, "amount": 0},
                                {"kind": "LATE_ENTRY", "count": 0, "amount": 0},
                                {"kind": "NEW_ENTRY", "count": 0, "amount": 0},
                                {"kind": "ENDING", "count": 0, "amount": 0},
                                {"kind": "RECLASSIFIED", "count": 1, "amount": 9000000}
                              ],
                              "sumOfChanges": 4000000,
                              "count": 2,
                              "changes": [
                                {
                                  "kind": "RECLASSIFIED",
                                  "association": "018f0000-0000-7000-8000-000000000002",
                                  "included": true,
                                  "amount": 9000000
                                },
                                {
                                  "kind": "CORRECTION",
                                  "position": 48211,
                                  "ordinal": 0,
                                  "recordedAt": "2023-11-02T03:15:30.123456Z",
                                  "eventType": "donation.corrected",
                                  "eventId": "0b9c1c52-7a0e-5a53-8f2a-6b0f3f8f1d22",
                                  "association": "018f0000-0000-7000-8000-000000000001",
                                  "dimensions": {"form": "CASH", "donorKind": "COLLECTIVE"},
                                  "effectiveOn": "2023-10-01",
                                  "entryId": "018f0000-0000-7000-8000-0000000000a1",
                                  "amount": -5000000
                                }
                              ]
                            }""")),
            @Content(mediaType = "text/csv"),
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
                        examples = @ExampleObject(value = """
                                {
                                  "type": "urn:sohoi:rule:ComparedToMustNotBeLater",
                                  "title": "What is compared with must not be known later",
                                  "status": 400,
                                  "detail": "Position 48208 is compared with the later 48211",
                                  "instance": "/api/v1/audit/explain",
                                  "rule": "ComparedToMustNotBeLater",
                                  "id": "comparedTo",
                                  "expected": "a position up to 48208, or an instant that comes to one",
                                  "found": "48211"
                                }""")))
@interface ExplainOperation {}
