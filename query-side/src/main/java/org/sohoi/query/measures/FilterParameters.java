package org.sohoi.query.measures;

import static org.sohoi.query.measures.FilterParameters.OR_NONE;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters that a question's {@link MeasureFilter} is read from. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(in = ParameterIn.QUERY, name = "association", description = "Only this association")
@Parameter(
        in = ParameterIn.QUERY,
        name = "tiers",
        description = "all: with the associations of its system below it",
        schema = @Schema(allowableValues = {"own", "all"}))
@Parameter(in = ParameterIn.QUERY, name = "unit", description = "Only in this unit, of any tier, or inside it")
@Parameter(in = ParameterIn.QUERY, name = "level", description = "PROVINCE, DISTRICT, COMMUNE" + OR_NONE)
@Parameter(
        in = ParameterIn.QUERY,
        name = "province",
        description = "Codes of provinces in force on the boundaries day" + OR_NONE)
@Parameter(
        in = ParameterIn.QUERY,
        name = "district",
        description = "Codes of districts in force on the boundaries day" + OR_NONE)
@Parameter(
        in = ParameterIn.QUERY,
        name = "commune",
        description = "Codes of communes in force on the boundaries day" + OR_NONE)
@Parameter(in = ParameterIn.QUERY, name = "field", description = "Only associations of these fields" + OR_NONE)
@Parameter(in = ParameterIn.QUERY, name = "form", description = "CASH, IN_KIND" + OR_NONE)
@Parameter(in = ParameterIn.QUERY, name = "donorKind", description = "COLLECTIVE, INDIVIDUAL, ANONYMOUS" + OR_NONE)
@Parameter(in = ParameterIn.QUERY, name = "supportKind", description = "What support consists of" + OR_NONE)
@Parameter(in = ParameterIn.QUERY, name = "category", description = "Whom it reaches" + OR_NONE)
@Parameter(in = ParameterIn.QUERY, name = "disbursementKind", description = "SCHOLARSHIP, SUPPORT, REWARD" + OR_NONE)
@Parameter(in = ParameterIn.QUERY, name = "sponsorKind", description = "COLLECTIVE, INDIVIDUAL" + OR_NONE)
@Parameter(in = ParameterIn.QUERY, name = "departureReason", description = "Why members left" + OR_NONE)
@Parameter(in = ParameterIn.QUERY, name = "source", description = "Where operating funds come from" + OR_NONE)
public @interface FilterParameters {

    /** What every dimension takes. */
    String OR_NONE = "; none: what has no value of it";
}
