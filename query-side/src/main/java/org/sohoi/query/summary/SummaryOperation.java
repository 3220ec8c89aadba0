package org.sohoi.query.summary;

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
import org.sohoi.query.time.TimeParameters;

/** Describes the question for the whole report. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "The whole report at one (D, T)",
        description =
                "Every line is what the question about its measure gives at the same coordinates. As of a day, flows"
                        + " are those of its year through that day; stocks are those of the last day.")
@TimeParameters
@Parameter(in = ParameterIn.QUERY, name = "unit", description = "Only in this unit, of any tier, or inside it")
@Parameter(in = ParameterIn.QUERY, name = "association", description = "Only this association")
@Parameter(
        in = ParameterIn.QUERY,
        name = "tiers",
        description = "OWN, or ALL: with the associations of its system below it")
@ApiResponse(
        responseCode = "200",
        content =
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = Summary.class),
                        examples = @ExampleObject(value = """
                                {
                                  "coordinates": {
                                    "from": "2023-01-01",
                                    "to": "2023-08-26",
                                    "knownAt": {"position": 48210, "recordedAt": "2023-08-25T10:15:30.123456Z"},
                                    "boundaries": "2023-08-25"
                                  },
                                  "scope": {"tiers": "OWN", "values": {}},
                                  "sections": [
                                    {
                                      "key": "associations",
                                      "label": {"vi": "Tổ chức hội", "en": "Associations"},
                                      "lines": [
                                        {"measure": "associations", "label": {"vi": "Hội", "en": "Associations"}, "unit": "ASSOCIATION", "value": 439},
                                        {
                                          "measure": "associations",
                                          "dimension": "level",
                                          "member": "PROVINCE",
                                          "label": {"vi": "Hội: cấp tỉnh", "en": "Associations: province level"},
                                          "unit": "ASSOCIATION",
                                          "value": 32
                                        }
                                      ]
                                    }
                                  ],
                                  "sustainableAid": {
                                    "label": {"vi": "Tỷ trọng trợ giúp bền vững", "en": "Share of sustainable aid"},
                                    "value": 120000000,
                                    "supportValue": 9600000000,
                                    "share": 0.0125
                                  }
                                }""")))
@interface SummaryOperation {}
