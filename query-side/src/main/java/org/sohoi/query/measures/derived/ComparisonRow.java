package org.sohoi.query.measures.derived;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One group at both coordinates.
 *
 * @param group the group's value by dimension, in the order of the question; null where there is none
 * @param other true for the one row of all groups that are not listed; none for a group
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComparisonRow(
        Map<String, @Nullable String> group,
        @Nullable Boolean other,
        @JsonUnwrapped Compared compared) {}
