package org.sohoi.query.problem;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.jspecify.annotations.Nullable;

/** A question cannot be answered; says why. */
public final class QuestionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public QuestionRefused(Refusal refusal) {
        super(refusal.detail());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }

    /** What was refused, here or in another process; nothing for any other failure. */
    public static Optional<Refusal> refusalIn(@Nullable Throwable failure) {
        if (failure instanceof CompletionException joined) {
            return refusalIn(joined.getCause());
        }
        if (failure instanceof QueryExecutionException elsewhere) {
            return elsewhere.getDetails().filter(Refusal.class::isInstance).map(Refusal.class::cast);
        }
        return failure instanceof QuestionRefused here ? Optional.of(here.refusal) : Optional.empty();
    }

    /** A parameter's value, or their combination, is not acceptable. */
    public static QuestionRefused invalid(String rule, String subject, String detail, String expected, String found) {
        return new QuestionRefused(new Refusal(RefusalKind.INVALID, rule, detail, subject, expected, found, null));
    }

    /** What the question is about does not exist, or did not at these coordinates. */
    public static QuestionRefused notFound(String rule, String subject, String detail, String expected) {
        return new QuestionRefused(new Refusal(RefusalKind.NOT_FOUND, rule, detail, subject, expected, null, null));
    }

    /** What is asked for cannot be had as things are; the same may be asked when they have changed. */
    public static QuestionRefused conflict(String rule, String subject, String detail, String expected, String found) {
        return new QuestionRefused(new Refusal(RefusalKind.CONFLICT, rule, detail, subject, expected, found, null));
    }

    /** What is asked for was asked for otherwise before, and one of both was not meant. */
    public static QuestionRefused contradictory(
            String rule, String subject, String detail, String expected, String found) {
        return new QuestionRefused(
                new Refusal(RefusalKind.CONTRADICTORY, rule, detail, subject, expected, found, null));
    }

    /** Reading what was sent was given up. */
    public static QuestionRefused tooLarge(String rule, String subject, String detail, String expected, String found) {
        return new QuestionRefused(new Refusal(RefusalKind.TOO_LARGE, rule, detail, subject, expected, found, null));
    }

    /** The answer is not ready yet. */
    public static QuestionRefused notYet(
            String rule, String subject, String detail, String expected, String found, Duration retryAfter) {
        return new QuestionRefused(
                new Refusal(RefusalKind.NOT_YET, rule, detail, subject, expected, found, retryAfter));
    }
}
