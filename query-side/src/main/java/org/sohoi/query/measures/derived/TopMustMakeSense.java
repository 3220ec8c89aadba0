package org.sohoi.query.measures.derived;

import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.problem.QuestionRefused;

/** The greatest are groups. */
final class TopMustMakeSense {

    private TopMustMakeSense() {}

    static void check(AskMeasure question) {
        if (question.groupBy().isEmpty()) {
            throw QuestionRefused.invalid(
                    "TopMustBeOfGroups", "top", "The greatest of what?", "top with groupBy", "top without groupBy");
        }
    }
}
