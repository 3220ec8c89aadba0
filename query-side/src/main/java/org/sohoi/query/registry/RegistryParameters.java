package org.sohoi.query.registry;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the coordinates that questions about the registry take: it is asked as of a day, never for a period. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = ParameterIn.QUERY,
        name = "asOf",
        description = "D as a day in Asia/Ho_Chi_Minh, and the map of that day; default today",
        example = "2023-08-25")
@Parameter(
        in = ParameterIn.QUERY,
        name = "knownAt",
        description = "T: a position, or an instant with its offset; default everything that is known")
@Parameter(
        in = ParameterIn.QUERY,
        name = "minPosition",
        description = "Wait until this position is in the answers, as that of a command's Ledger-Position header")
@interface RegistryParameters {}
