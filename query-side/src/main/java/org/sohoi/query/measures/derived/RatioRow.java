package org.sohoi.query.measures.derived;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.GroupRow;

/**
 * One group, in one interval.
 *
 * @param group the group's value by dimension, in the order of the question; null where there is none
 * @param other true for the one row of all groups that are not listed; none for a group
 * @param from the first day of the interval, and
 * @param to the first day after it; none without a series
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"group", "other", "from", "to", "numerator", "denominator", "value"})
public record RatioRow(
        Map<String, @Nullable String> group,
        @Nullable Boolean other,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @JsonUnwrapped Quotient quotient)
        implements GroupRow {

    /** Of a group. */
    RatioRow(Map<String, @Nullable String> group, @Nullable LocalDate from, @Nullable LocalDate to, Quotient quotient) {
        this(group, null, from, to, quotient);
    }
}
