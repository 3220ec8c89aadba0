package org.sohoi.query.awards.giving;

import org.sohoi.query.problem.QuestionRefused;

/** A file has no more grants than a program can do something with. */
final class GrantsMustNotBeTooMany {

    private GrantsMustNotBeTooMany() {}

    /** @param grants exact up to the most, and some number above it otherwise */
    static void check(long grants, int most) {
        if (grants > most) {
            throw QuestionRefused.invalid(
                    "GrantsMustNotBeTooMany",
                    "360giving",
                    "The package would have more than %d grants; ask for a shorter period (from, to), one association, one"
                                    .formatted(most)
                            + " unit or one kind",
                    "at most %d grants".formatted(most),
                    "more than %d".formatted(most));
        }
    }
}
