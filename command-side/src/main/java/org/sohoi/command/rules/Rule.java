package org.sohoi.command.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that must be true of every decision. Each feature lists its rules as an enum; the constant {@code
 * DONATION_MUST_BE_POSITIVE} is known outside as {@code DonationMustBePositive}.
 */
public interface Rule {

    /** The enum constant's name. */
    String name();

    /** What kind of no it is when the rule does not hold. */
    ViolationKind kind();

    /** The rule's name outside: answers, metrics and messages know it by this. */
    default String sentence() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Throws a violation unless the condition holds. */
    default void require(boolean holds, @Nullable Object subject, @Nullable Object expected, @Nullable Object found) {
        if (!holds) {
            throw violated(subject, expected, found);
        }
    }

    /** The violation of this rule by the subject: an id, most often. */
    default RuleViolation violated(@Nullable Object subject, @Nullable Object expected, @Nullable Object found) {
        return new RuleViolation(new Violation(
                sentence(), kind(), String.valueOf(subject), String.valueOf(expected), String.valueOf(found)));
    }
}
