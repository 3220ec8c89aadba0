package org.sohoi.query.measures.derived;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;

/** The ratio or growth of the totals of one interval [from, to) of a series. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"from", "to", "numerator", "denominator", "value"})
public record RatioTotal(
        LocalDate from, LocalDate to, @JsonUnwrapped Quotient quotient) {}
