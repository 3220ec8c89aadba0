package org.sohoi.query.measures.derived;

import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.Catalogue;
import org.sohoi.query.measures.Ratio;
import org.sohoi.query.problem.QuestionRefused;

/** The greatest are groups of one moment, and what is left of them must have a sum. */
final class TopMustMakeSense {

    private TopMustMakeSense() {}

    static void check(AskMeasure question) {
        if (Catalogue.entry(question.measure()) instanceof Ratio) {
            throw QuestionRefused.invalid(
                    "TopMustBeOfASum",
                    "top",
                    "%s is a ratio; the ratios of the other groups have no sum".formatted(question.measure()),
                    "top with a measure that is no ratio",
                    question.measure());
        }
        if (Catalogue.countsPeople(question.measure())) {
            throw QuestionRefused.invalid(
                    "TopMustBeOfASum",
                    "top",
                    "%s counts different people; those of the other groups have no sum".formatted(question.measure()),
                    "top with a measure that adds up",
                    question.measure());
        }
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
