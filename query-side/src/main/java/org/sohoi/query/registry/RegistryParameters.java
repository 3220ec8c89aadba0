package org.sohoi.query.registry;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sohoi.query.time.KnownAtParameters;

/** Describes the coordinates that questions about the registry take: it is asked as of a day, never for a period. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = ParameterIn.QUERY,
        name = "asOf",
        description = "D as a day in Asia/Ho_Chi_Minh, and the map of that day; default today",
        example = "2023-08-25")
@KnownAtParameters
@interface RegistryParameters {}
