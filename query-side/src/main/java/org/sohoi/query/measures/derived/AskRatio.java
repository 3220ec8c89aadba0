package org.sohoi.query.measures.derived;

import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.AskMeasure;

/**
 * How much one measure is of another, or how much it has grown. Answered with a {@link RatioAnswer}.
 *
 * @param question names a ratio or a growth of the catalogue
 * @param top how many groups, those with the greatest values; none for all
 */
public record AskRatio(AskMeasure question, @Nullable Integer top) {}
