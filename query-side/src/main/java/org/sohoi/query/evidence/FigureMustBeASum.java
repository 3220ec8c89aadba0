package org.sohoi.query.evidence;

import org.sohoi.query.measures.catalogue.Catalogue;
import org.sohoi.query.problem.QuestionRefused;

/** Who different people are is told by no event alone, so that a count of them cannot be computed from a few. */
final class FigureMustBeASum {

    private FigureMustBeASum() {}

    static void check(String measure) {
        if (Catalogue.countsPeople(measure)) {
            throw QuestionRefused.invalid(
                    "MeasureMustBeASum",
                    measure,
                    "%s counts different people, who do not add up".formatted(measure),
                    "a sum",
                    measure);
        }
    }
}
