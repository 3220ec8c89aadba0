package org.sohoi.query.measures.derived;

import org.sohoi.query.problem.QuestionRefused;

/** The intervals of two series stand side by side only where there are as many of them. */
final class SeriesMustCorrespond {

    private SeriesMustCorrespond() {}

    static void check(int intervals, int compared) {
        if (intervals != compared) {
            throw QuestionRefused.invalid(
                    "SeriesMustCorrespond",
                    "compareTo",
                    "The intervals of the series have no counterparts",
                    "a period of %d intervals".formatted(intervals),
                    Integer.toString(compared));
        }
    }
}
