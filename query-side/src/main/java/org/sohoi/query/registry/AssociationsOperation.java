package org.sohoi.query.registry;

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

/** Describes the question which associations there are. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "Which associations there are",
        description = "Those registered by the day, in order of registration number; those that are no more are listed"
                + " with their status, unless status says otherwise.")
@RegistryParameters
@Parameter(
        in = ParameterIn.QUERY,
        name = "level",
        schema = @Schema(allowableValues = {"PROVINCE", "DISTRICT", "COMMUNE"}))
@Parameter(
        in = ParameterIn.QUERY,
        name = "unit",
        description = "Only in this unit of the day's map, of any tier, or inside it",
        example = "842")
@Parameter(in = ParameterIn.QUERY, name = "field", description = "What they are for", example = "EDUCATION_PROMOTION")
@Parameter(
        in = ParameterIn.QUERY,
        name = "status",
        description = "Any of ACTIVE, SUSPENDED, NOTICE_GIVEN, DISSOLVED, MERGED, separated by commas",
        example = "ACTIVE,NOTICE_GIVEN")
@Parameter(
        in = ParameterIn.QUERY,
        name = "specialNature",
        description = "Whether recognised as of special nature",
        schema = @Schema(type = "boolean"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "name",
        description = "Part of the name; case and accents do not matter",
        example = "khuyen hoc")
@Parameter(
        in = ParameterIn.QUERY,
        name = "limit",
        description = "How many at most on a page; a table without it has all that come after",
        schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
@Parameter(in = ParameterIn.QUERY, name = "after", description = "What the page before gave as next")
@ApiResponse(
        responseCode = "200",
        headers = @Header(name = NextLink.NAME, description = NextLink.DESCRIPTION),
        content =
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = AssociationPage.class),
                        examples = @ExampleObject(value = """
                                {
                                  "coordinates": {
                                    "asOf": "2023-08-25",
                                    "knownAt": {"position": 48210, "recordedAt": "2023-08-25T10:15:30.123456Z"},
                                    "boundaries": "2023-08-25"
                                  },
                                  "total": 439,
                                  "associations": [
                                    {
                                      "id": "0189f7a2-6c1e-7d34-9c55-3f1f6f0a2b11",
                                      "registrationNumber": "KH-2",
                                      "name": "Hội Khuyến học Phường 1",
                                      "level": "COMMUNE",
                                      "field": "EDUCATION_PROMOTION",
                                      "status": "ACTIVE",
                                      "specialNature": false,
                                      "unit": {"code": "29239", "name": "Phường 1", "level": "COMMUNE"}
                                    }
                                  ],
                                  "next": "KH-2"
                                }""")))
@interface AssociationsOperation {}
