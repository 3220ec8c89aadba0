package org.sohoi.query.time;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters that {@link Times#coordinates} reads. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = ParameterIn.QUERY,
        name = "asOf",
        description = "D as a day in Asia/Ho_Chi_Minh; default today. Excludes from and to",
        example = "2023-08-25")
@Parameter(in = ParameterIn.QUERY, name = "from", description = "D as a period: its first day")
@Parameter(in = ParameterIn.QUERY, name = "to", description = "The first day after the period")
@KnownAtParameters
@Parameter(
        in = ParameterIn.QUERY,
        name = "boundaries",
        description = "The day whose map (units, levels, fields) counts; default asOf, or the last day of the period")
public @interface TimeParameters {}
