package org.sohoi.query.table;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A GET that is answered with a {@link Tabular}: as JSON, or as a table by {@code Accept}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(
        method = RequestMethod.GET,
        produces = {
            MediaType.APPLICATION_JSON_VALUE,
            TableFormats.CSV_VALUE,
            TableFormats.XLSX_VALUE,
            TableFormats.PARQUET_VALUE
        })
@ApiResponse(
        responseCode = "406",
        description = "The answer does not come in this format; the problem lists those that it comes in",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ProblemDetail.class),
                        examples = @ExampleObject(value = """
                                {
                                  "type": "urn:sohoi:rule:FormatMustBeOffered",
                                  "title": "The format must be on offer",
                                  "status": 406,
                                  "detail": "Accept: expected one of application/json, text/csv;charset=UTF-8, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/vnd.apache.parquet, found image/png.",
                                  "instance": "/api/v1/summary",
                                  "rule": "FormatMustBeOffered",
                                  "id": "Accept",
                                  "expected": "one of application/json, text/csv;charset=UTF-8, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/vnd.apache.parquet",
                                  "found": "image/png"
                                }""")))
public @interface GetTable {

    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String[] value() default {};
}
