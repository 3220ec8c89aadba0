package org.sohoi.query.time;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters that {@link Times#comparedTo} reads. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = ParameterIn.QUERY,
        name = "compareTo",
        description = "previous: compare with the period just before from, of as many whole months if the period is of"
                + " whole months, else of as many days; or, with asOf, with the same day a year before;"
                + " with an interval, compare each with the one before it. With other dates, the intervals of both"
                + " periods stand side by side in their order."
                + " What is not given of the coordinates compared with is as in the question, the map too",
        example = "previous")
@Parameter(in = ParameterIn.QUERY, name = "compareTo.asOf", description = "Compare with this day")
@Parameter(in = ParameterIn.QUERY, name = "compareTo.from", description = "Compare with a period: its first day")
@Parameter(in = ParameterIn.QUERY, name = "compareTo.to", description = "The first day after that period")
@Parameter(
        in = ParameterIn.QUERY,
        name = "compareTo.knownAt",
        description = "Compare with what was known then: a position, or an instant with its offset")
@Parameter(in = ParameterIn.QUERY, name = "compareTo.boundaries", description = "Compare with the map of this day")
public @interface ComparedTimeParameters {}
