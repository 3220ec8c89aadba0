package org.sohoi.query.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sohoi.query.web.PagingParameters;

/** Describes the pages of accesses. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "Who looked at what",
        description = "Every request under /audit and every export, by number; this one is among them. Whoever goes on"
                + " after the last one known, from the oldest on, misses none. Periods are half-open.")
@Parameter(in = ParameterIn.QUERY, name = "actor", description = "Only what this one looked at")
@Parameter(
        in = ParameterIn.QUERY,
        name = "from",
        description = "Asked for at this instant or later",
        example = "2023-08-25T07:00:00+07:00")
@Parameter(in = ParameterIn.QUERY, name = "to", description = "Asked for before this instant")
@PagingParameters
@Parameter(
        in = ParameterIn.QUERY,
        name = "limit",
        description = "At most how many on a page",
        schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
@interface AccessesOperation {}
