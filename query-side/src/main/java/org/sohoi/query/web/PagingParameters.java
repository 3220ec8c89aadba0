package org.sohoi.query.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes what {@link Paging} reads, but for the limit, whose maximum is each question's own. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = ParameterIn.QUERY,
        name = "order",
        description = "Which come first",
        schema =
                @Schema(
                        allowableValues = {"oldest", "newest"},
                        defaultValue = "oldest"))
@Parameter(in = ParameterIn.QUERY, name = "after", description = "What the page before gave as next")
public @interface PagingParameters {}
