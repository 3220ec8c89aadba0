package org.sohoi.query.measures;

import org.sohoi.query.problem.QuestionRefused;

/** An answer has no more rows than a person or a program can do something with at once. */
public final class RowLimit {

    private RowLimit() {}

    public static void check(long rows, int most) {
        if (rows > most) {
            throw exceeded(rows, most);
        }
    }

    static QuestionRefused exceeded(long rows, int most) {
        return QuestionRefused.invalid(
                "AnswerMustNotBeTooLarge",
                "groupBy",
                "The answer would have %d rows; filter it, group it by less, or choose longer intervals or a shorter period"
                        .formatted(rows),
                "at most %d rows".formatted(most),
                Long.toString(rows));
    }
}
