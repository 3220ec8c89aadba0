package org.sohoi.query.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why a question is not answered, in words that help to ask a better one. Travels between processes as JSON.
 *
 * @param rule the name of the rule, a sentence such as {@code MeasureMustBeKnown}
 * @param subject the parameter or the id that it is about, if one is
 * @param expected what would have been accepted
 * @param found what was there instead
 * @param retryAfter when the same question may be answered; only where waiting helps
 */
public record Refusal(
        RefusalKind kind,
        String rule,
        String detail,
        @Nullable String subject,
        @Nullable String expected,
        @Nullable String found,
        @Nullable Duration retryAfter) {}
