package org.sohoi.query.measures.derived;

import org.sohoi.query.measures.AskMeasure;

/**
 * How much one measure is of another. Answered with a {@link RatioAnswer}.
 *
 * @param question names a ratio of the catalogue
 */
public record AskRatio(AskMeasure question) {}
