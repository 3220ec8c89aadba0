package org.sohoi.query.explain;

import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.time.KnownAt;
import org.sohoi.query.trace.Page;

/**
 * Why is this figure another than it was? Answered with an {@link Explanation}.
 *
 * @param question the figure, at the later T
 * @param comparedTo the earlier T
 */
public record ExplainDifference(AskMeasure question, KnownAt comparedTo, Page page) {

    /** The same figure, as it was known at the earlier T. */
    AskMeasure earlier() {
        return new AskMeasure(
                question.measure(),
                question.coordinates().asKnownAt(comparedTo),
                question.filter(),
                question.groupBy(),
                question.interval());
    }
}
