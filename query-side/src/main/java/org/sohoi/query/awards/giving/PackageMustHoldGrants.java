package org.sohoi.query.awards.giving;

import org.sohoi.query.awards.AwardPage;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.time.Coordinates;

/** The standard's schema knows no empty package. */
final class PackageMustHoldGrants {

    private PackageMustHoldGrants() {}

    static void check(AwardPage first, Coordinates at) {
        if (first.awards().isEmpty()) {
            throw QuestionRefused.notFound(
                    "PackageMustHoldGrants",
                    "360giving",
                    "No award is known at position %d for these days, associations and kinds".formatted(at.position()),
                    "a later asOf or a longer period, a later knownAt, or fewer filters");
        }
    }
}
