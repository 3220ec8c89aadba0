package org.sohoi.query.measures.derived;

import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.problem.QuestionRefused;

/** The greatest are groups of one moment. */
final class TopMustMakeSense {

    private TopMustMakeSense() {}

    static void check(AskMeasure question) {
        if (question.groupBy().isEmpty()) {
            throw QuestionRefused.invalid(
                    "TopMustBeOfGroups", "top", "The greatest of what?", "top with groupBy", "top without groupBy");
        }
        if (question.interval() != null) {
            throw QuestionRefused.invalid(
                    "TopMustNotBeASeries",
                    "top",
                    "The greatest groups differ from interval to interval",
                    "top without interval, or interval without top",
                    "both");
        }
    }
}
