package org.sohoi.query.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.MeasureUnit;

/**
 * One figure, which the question about its measure gives as well.
 *
 * @param dimension what the measure is limited by, and
 * @param member to which value of it; none for all of the measure
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"measure", "dimension", "member", "label", "unit", "value"})
public record SummaryLine(
        String measure,
        @Nullable Dimension dimension,
        @Nullable String member,
        Label label,
        MeasureUnit unit,
        long value) {}
