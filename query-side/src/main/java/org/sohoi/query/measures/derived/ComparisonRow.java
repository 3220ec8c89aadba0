package org.sohoi.query.measures.derived;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One group at both coordinates.
 *
 * @param group the group's value by dimension, in the order of the question; null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComparisonRow(
        Map<String, @Nullable String> group, @JsonUnwrapped Compared compared) {}
