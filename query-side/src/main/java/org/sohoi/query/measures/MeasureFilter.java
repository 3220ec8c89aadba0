package org.sohoi.query.measures;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Dimension;

/**
 * What a question is limited to; all conditions together.
 *
 * @param values of each dimension any of these values; {@link Dimension#NONE} is what has none
 * @param association only what belongs to this one, and, with {@code tiers} ALL, to those below it on the map of the day
 * @param unit the code of a unit of any tier: only associations that work in it or inside it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"association", "tiers", "unit", "values"})
public record MeasureFilter(
        @Nullable UUID association, Tiers tiers, @Nullable String unit, Map<Dimension, List<String>> values) {

    public static final MeasureFilter NONE = new MeasureFilter(null, Tiers.OWN, null, Map.of());
}
