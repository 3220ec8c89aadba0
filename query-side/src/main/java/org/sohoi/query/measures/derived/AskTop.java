package org.sohoi.query.measures.derived;

import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.MeasureAnswer;

/**
 * Which groups hold most of a measure. Answered with a {@link MeasureAnswer} that has {@code most} groups, the greatest
 * first, and one row for all others, if they add up.
 *
 * <p>In a series, those that hold most of the whole period, and a row of the others in each interval.
 *
 * @param question about a sum or different people, with groups
 */
public record AskTop(AskMeasure question, int most) {}
