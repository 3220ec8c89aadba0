package org.sohoi.query.reconciliation;

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
import org.sohoi.query.time.NextLink;
import org.springframework.http.ProblemDetail;

/** Describes the question what was reported beside what is recorded. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "What was reported beside what is recorded",
        description = "Every figure of every report known at T on a period within the asked one, beside what the ledger"
                + " shows at the same T: MATCHES, SHORT, OVER or NOT_COMPARABLE. As of a day, the period is its year"
                + " through that day. Reports come in the order of their periods, a page at a time; total is how many"
                + " there are, pageVerdicts counts the figures of the page, and verdicts those of all reports, where"
                + " all of them are on it.")
@Parameter(in = ParameterIn.QUERY, name = "asOf", description = "The last day of the period", example = "2023-08-25")
@Parameter(in = ParameterIn.QUERY, name = "from", description = "The first day of the period")
@Parameter(in = ParameterIn.QUERY, name = "to", description = "The first day after the period")
@Parameter(in = ParameterIn.QUERY, name = "knownAt", description = "T: a position, or an instant with its offset")
@Parameter(in = ParameterIn.QUERY, name = "minPosition", description = "Wait until this position is in the answers")
@Parameter(in = ParameterIn.QUERY, name = "association", description = "Only the reports of this association")
@Parameter(
        in = ParameterIn.QUERY,
        name = "limit",
        description = "How many reports at most on a page, and fewer where these claim more than 2,000 figures; a table"
                + " without it has all that come after",
        schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
@Parameter(in = ParameterIn.QUERY, name = "after", description = "What the page before gave as next")
@ApiResponse(
        responseCode = "200",
        headers = @Header(name = NextLink.NAME, description = NextLink.DESCRIPTION),
        content =
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = Reconciliation.class),
                        examples = @ExampleObject(value = """
                                {
                                  "coordinates": {
                                    "from": "2023-01-01",
                                    "to": "2023-08-26",
                                    "knownAt": {"position": 48210, "recordedAt": "2023-08-25T10:15:30.123456Z"},
                                    "boundaries": "2023-08-25"
                                  },
                                  "total": 439,
                                  "pageVerdicts": {"MATCHES": 1, "SHORT": 0, "OVER": 0, "NOT_COMPARABLE": 0},
                                  "reports": [
                                    {
                                      "reportId": "0189f7a2-6c1e-7d34-9c55-3f1f6f0a2b11",
                                      "associationId": "0189f7a2-6c1e-7d34-9c55-3f1f6f0a2b12",
                                      "associationName": "Hội Khuyến học tỉnh",
                                      "status": "SUBMITTED",
                                      "from": "2023-01-01",
                                      "to": "2023-08-26",
                                      "effectiveOn": "2023-08-25",
                                      "position": 48190,
                                      "figures": [
                                        {
                                          "code": "F08",
                                          "measure": "scholarships",
                                          "filter": {"category": ["PUPIL"]},
                                          "scope": "ALL_TIERS",
                                          "claimed": 5092,
                                          "precision": "EXACT",
                                          "found": 5092,
                                          "difference": 0,
                                          "verdict": "MATCHES"
                                        }
                                      ]
                                    }
                                  ],
                                  "next": "2023-01-01.2023-08-26.0189f7a2-6c1e-7d34-9c55-3f1f6f0a2b12.0189f7a2-6c1e-7d34-9c55-3f1f6f0a2b11"
                                }""")))
@ApiResponse(
        responseCode = "400",
        description = "The question makes no sense; the problem says what would",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ProblemDetail.class),
                        examples = @ExampleObject(value = """
                                {
                                  "type": "urn:sohoi:rule:ParameterMustBeReadable",
                                  "title": "The parameter must be readable",
                                  "status": 400,
                                  "detail": "\\"limit\\" must be a whole number from 1 to 1000",
                                  "instance": "/api/v1/reconciliation",
                                  "rule": "ParameterMustBeReadable",
                                  "id": "limit",
                                  "expected": "a whole number from 1 to 1000",
                                  "found": "5000"
                                }""")))
@interface ReconciliationOperation {}
