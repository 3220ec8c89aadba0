package org.sohoi.query.measures.derived;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.GroupRow;

/**
 * One group at both coordinates, in one interval.
 *
 * @param group the group's value by dimension, in the order of the question; null where there is none
 * @param other true for the one row of all groups that are not listed; none for a group
 * @param from the first day of the interval, and
 * @param to the first day after it; none without a series
 * @param comparedFrom the same of the interval that it is compared with, and
 * @param comparedTo likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"group", "other", "from", "to", "comparedFrom", "comparedTo"})
public record ComparisonRow(
        Map<String, @Nullable String> group,
        @Nullable Boolean other,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate comparedFrom,
        @Nullable LocalDate comparedTo,
        @JsonUnwrapped Compared compared)
        implements GroupRow {

    /** Of the whole question. */
    ComparisonRow(Map<String, @Nullable String> group, @Nullable Boolean other, Compared compared) {
        this(group, other, null, null, null, null, compared);
    }
}
