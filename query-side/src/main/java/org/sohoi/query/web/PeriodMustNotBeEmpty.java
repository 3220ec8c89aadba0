package org.sohoi.query.web;

import org.jspecify.annotations.Nullable;
import org.sohoi.query.problem.QuestionRefused;

/** Periods are half-open, and whoever turns their ends around would be shown nothing. */
public final class PeriodMustNotBeEmpty {

    private PeriodMustNotBeEmpty() {}

    /** @throws QuestionRefused when both ends are given and the first is not before the other */
    public static <V extends Comparable<? super V>> void check(
            String fromName, @Nullable V from, String toName, @Nullable V to) {
        if (from != null && to != null && from.compareTo(to) >= 0) {
            throw QuestionRefused.invalid(
                    "PeriodMustNotBeEmpty",
                    fromName,
                    "Nothing lies between %s and %s".formatted(fromName, toName),
                    "%s before %s, which is not part of the period".formatted(fromName, toName),
                    from + " and " + to);
        }
    }
}
