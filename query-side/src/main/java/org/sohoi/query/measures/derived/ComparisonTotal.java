package org.sohoi.query.measures.derived;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;

/** The total of one interval [from, to) of a series, beside that of the interval [comparedFrom, comparedTo) of another. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"from", "to", "comparedFrom", "comparedTo"})
public record ComparisonTotal(
        LocalDate from,
        LocalDate to,
        LocalDate comparedFrom,
        LocalDate comparedTo,
        @JsonUnwrapped Compared compared) {}
