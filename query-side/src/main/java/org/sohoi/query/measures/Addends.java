package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Dimension;

/**
 * What the total of a question is the sum of: the deltas of these series, by their signs, that are effective on these days
 * and recorded up to the question's position.
 *
 * @param firstDay none for everything up to {@code lastDay}; always none for a stock
 * @param series each once
 */
public record Addends(@Nullable LocalDate firstDay, LocalDate lastDay, List<Addend> series) {

    /**
     * A series.
     *
     * @param number in {@code measure_series}
     * @param sign 1 where it adds to the figure, -1 where it takes from it
     * @param association none where its amounts belong to no association
     * @param dimensions its own, not those of its association
     */
    public record Addend(int number, int sign, @Nullable UUID association, Map<Dimension, String> dimensions) {}
}
