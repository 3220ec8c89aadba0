package org.sohoi.query.evidence;

import org.sohoi.query.problem.QuestionRefused;

/** A bundle must fit in what its readers take, and into the time that somebody waits for it. */
final class EvidenceMustNotBeTooLarge {

    private EvidenceMustNotBeTooLarge() {}

    static void check(int events, int most) {
        if (events > most) {
            throw QuestionRefused.invalid(
                    "EvidenceMustNotBeTooLarge",
                    "sohoi.query.evidence.most-events",
                    "The figure follows from more than %d events".formatted(most),
                    "at most %d: ask for one association, or a shorter period".formatted(most),
                    "more than " + most);
        }
    }
}
