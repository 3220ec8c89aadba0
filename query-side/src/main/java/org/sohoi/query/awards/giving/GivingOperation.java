package org.sohoi.query.awards.giving;

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

/** Describes the export of awards in the 360Giving standard. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "Scholarships and supports as a 360Giving package",
        description = "A JSON package of the 360Giving Data Standard 1.4: what was awarded by the day, or within the"
                + " period, as known at T, in order of day and position. Registered people bear pseudonyms; an award to"
                + " several of them is one grant to each, of an equal share, and the shares add up to it. Titles are"
                + " Vietnamese where Accept-Language asks for it, else English. 404 where there is no award, since the"
                + " standard knows no empty package.")
@TimeParameters
@Parameter(in = ParameterIn.QUERY, name = "association", description = "Only the awards of this association")
@Parameter(
        in = ParameterIn.QUERY,
        name = "tiers",
        description = "all: with the associations of its system below it",
        schema = @Schema(allowableValues = {"own", "all"}))
@Parameter(
        in = ParameterIn.QUERY,
        name = "unit",
        description = "Only of associations in this unit, of any tier, or inside it")
@Parameter(in = ParameterIn.QUERY, name = "kind", description = "SCHOLARSHIP, SUPPORT; default both")
@ApiResponse(
        responseCode = "200",
        content =
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = "object"),
                        examples = @ExampleObject(value = """
                                {
                                  "version": "1.4",
                                  "identifier": "360G-sohoi-awards-as-of-2023-08-25-known-at-48210",
                                  "title": "Scholarships and support by civic associations, up to 2023-08-25",
                                  "description": "Everything awarded up to 2023-08-25, as known at position 48210 of the ledger. People bear pseudonyms.",
                                  "issued": "2023-08-25T10:15:30.123456Z",
                                  "publisher": {"identifier": "360G-sohoi", "name": "Sổ hội"},
                                  "coordinates": {
                                    "asOf": "2023-08-25",
                                    "knownAt": {"position": 48210, "recordedAt": "2023-08-25T10:15:30.123456Z"},
                                    "boundaries": "2023-08-25"
                                  },
                                  "filter": {"association": null, "tiers": "OWN", "unit": null, "kinds": []},
                                  "grants": [
                                    {
                                      "id": "360G-sohoi-0189f7a2-6c1e-7d34-9c55-3f1f6f0a2b11-6f1d0c2b9a8e47d3b5f0a1c2d3e4f506",
                                      "title": "Scholarship: pupils",
                                      "description": "Scholarship. Awards: 1. People: 1. Value: 1000000 VND.",
                                      "currency": "VND",
                                      "amountAwarded": 1000000,
                                      "awardDate": "2023-03-10T00:00:00+07:00",
                                      "recipientIndividual": {
                                        "id": "360G-sohoi-person-6f1d0c2b9a8e47d3b5f0a1c2d3e4f506",
                                        "name": "Individual recipient"
                                      },
                                      "fundingOrganization": [
                                        {
                                          "id": "360G-sohoi-association-0189f7a2-6c1e-7d34-9c55-3f1f6f0a2b12",
                                          "name": "Hội Khuyến học Phường 1",
                                          "location": [{"name": "Phường 1", "countryCode": "VN", "geoCode": "29239"}]
                                        }
                                      ],
                                      "toIndividualsDetails": {
                                        "primaryGrantReason": "GTIR110",
                                        "grantPurpose": ["GTIP130"]
                                      },
                                      "beneficiaryLocation": [
                                        {
                                          "name": "Phường 1",
                                          "countryCode": "VN",
                                          "geoCode": "29239",
                                          "description": "Where the awarding association works, with the code of the administrative unit"
                                        }
                                      ],
                                      "locationScope": "GLS060",
                                      "classifications": [
                                        {"vocabulary": "SoHoi category", "code": "PUPIL", "title": "pupils"}
                                      ],
                                      "dateModified": "2023-03-10T08:30:00.123456Z"
                                    }
                                  ]
                                }""")))
@interface GivingOperation {}
