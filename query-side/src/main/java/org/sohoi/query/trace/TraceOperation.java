package org.sohoi.query.trace;

import io.swagger.v3.oas.annotations.Operation;
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
import org.springframework.http.ProblemDetail;

/** Describes the question for what a figure is made of. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "What a figure is made of",
        description = "Every amount that the question about the measure adds up, with the event that it comes from, in"
                + " the order of the ledger. total is the figure, as /measures/{measure} answers it; sumUpToHere adds up"
                + " the contributions to the end of the page, and at the end of the last page is the total. A stock"
                + " has everything up to the last day in it, so that from does not matter. A count of different people"
                + " can be taken apart for all"
                + " associations or one, up to a day, on a day, or in a calendar month, quarter or year: then an event"
                + " contributes by how much the count changed with it, from the first day on which that counts. Of a ratio or"
                + " a growth, each part is traced by itself.")
@PagedFigureParameters
@ApiResponse(
        responseCode = "200",
        headers = @Header(name = NextLink.NAME, description = NextLink.DESCRIPTION),
        content = {
            @Content(
                    mediaType = "application/json",
                    schema = @Schema(implementation = Trace.class),
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
                              "filter": {
                                "association": "018f0000-0000-7000-8000-000000000001",
                                "tiers": "OWN",
                                "values": {"form": ["CASH"]}
                              },
                              "total": 45000000,
                              "count": 2,
                              "contributions": [
                                {
                                  "position": 48208,
                                  "ordinal": 1,
                                  "recordedAt": "2023-10-01T02:11:09.000412Z",
                                  "eventType": "donation.recorded",
                                  "eventId": "6f1e0c5a-52c8-5d0f-9d5e-0f5b6f8f4c11",
                                  "association": "018f0000-0000-7000-8000-000000000001",
                                  "dimensions": {"form": "CASH", "donorKind": "COLLECTIVE"},
                                  "effectiveOn": "2023-10-01",
                                  "entryId": "018f0000-0000-7000-8000-0000000000a1",
                                  "cause": "ENTERED",
                                  "amount": 50000000
                                },
                                {
                                  "position": 48211,
                                  "ordinal": 0,
                                  "recordedAt": "2023-11-02T03:15:30.123456Z",
                                  "eventType": "donation.corrected",
                                  "eventId": "0b9c1c52-7a0e-5a53-8f2a-6b0f3f8f1d22",
                                  "association": "018f0000-0000-7000-8000-000000000001",
                                  "dimensions": {"form": "CASH", "donorKind": "COLLECTIVE"},
                                  "effectiveOn": "2023-10-01",
                                  "entryId": "018f0000-0000-7000-8000-0000000000a1",
                                  "cause": "CORRECTED",
                                  "amount": -5000000
                                }
                              ],
                              "sumUpToHere": 45000000
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
                                  "type": "urn:sohoi:rule:ParameterMustBeGiven",
                                  "title": "The parameter must be given",
                                  "status": 400,
                                  "detail": "\\"measure\\" is missing",
                                  "instance": "/api/v1/audit/trace",
                                  "rule": "ParameterMustBeGiven",
                                  "id": "measure",
                                  "expected": "a measure's name, one of those that /api/v1/measures lists",
                                  "found": "nothing"
                                }""")))
@interface TraceOperation {}
