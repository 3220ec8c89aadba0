package org.sohoi.query.measures.derived;

import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.time.Coordinates;

/**
 * How much of a measure there is at the coordinates of a question, beside other coordinates. Answered with a
 * {@link ComparisonAnswer}.
 *
 * @param comparedTo of a period that has as many intervals, if the question has any
 * @param top how many groups, those with the greatest values at the question's coordinates; none for all
 */
public record AskComparison(
        AskMeasure question,
        Coordinates comparedTo,
        @Nullable Integer top) {}
