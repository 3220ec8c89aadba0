package org.sohoi.query.time;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters that {@link Times#knownAt} reads. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = ParameterIn.QUERY,
        name = "knownAt",
        description = "T: a position, or an instant with its offset; default everything that is known")
@Parameter(
        in = ParameterIn.QUERY,
        name = "minPosition",
        description = "Wait until this position is in the answers, as that of a command's Ledger-Position header")
public @interface KnownAtParameters {}
