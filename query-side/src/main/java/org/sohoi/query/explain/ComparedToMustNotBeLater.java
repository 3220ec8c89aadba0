package org.sohoi.query.explain;

import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.time.KnownAt;

/** Knowledge only grows: a figure is explained by what came to be known since an earlier T. */
final class ComparedToMustNotBeLater {

    private ComparedToMustNotBeLater() {}

    static void check(KnownAt comparedTo, KnownAt knownAt) {
        if (comparedTo.position() > knownAt.position()) {
            throw QuestionRefused.invalid(
                    "ComparedToMustNotBeLater",
                    "comparedTo",
                    "Position %d is compared with the later %d".formatted(knownAt.position(), comparedTo.position()),
                    "a position up to %d, or an instant that comes to one".formatted(knownAt.position()),
                    Long.toString(comparedTo.position()));
        }
    }
}
