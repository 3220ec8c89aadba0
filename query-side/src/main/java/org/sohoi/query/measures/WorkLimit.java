package org.sohoi.query.measures;

import org.sohoi.query.problem.QuestionRefused;

/** A question with a short answer may still be one about very much: it must not keep the database from all others. */
final class WorkLimit {

    private WorkLimit() {}

    static void check(long lookUps, int most) {
        if (lookUps > most) {
            throw QuestionRefused.invalid(
                    "QuestionMustNotTakeTooMuch",
                    "interval",
                    "The answer would be made of %d look-ups; choose longer intervals or a shorter period, or filter it"
                            .formatted(lookUps),
                    "at most %d look-ups".formatted(most),
                    Long.toString(lookUps));
        }
    }
}
