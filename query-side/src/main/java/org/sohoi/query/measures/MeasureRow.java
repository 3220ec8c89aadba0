package org.sohoi.query.measures;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One group, in one interval.
 *
 * @param group the group's value by dimension, in the order of the question; null where there is none, as for an association
 *     that cannot be placed on the map
 * @param other true for the one row of all groups that are not listed; none for a group
 * @param from the first day of the interval, and
 * @param to the first day after it; none without a series
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"group", "other", "from", "to", "value"})
public record MeasureRow(
        Map<String, @Nullable String> group,
        @Nullable Boolean other,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        long value)
        implements GroupRow {

    public MeasureRow(
            Map<String, @Nullable String> group, @Nullable LocalDate from, @Nullable LocalDate to, long value) {
        this(group, null, from, to, value);
    }
}
