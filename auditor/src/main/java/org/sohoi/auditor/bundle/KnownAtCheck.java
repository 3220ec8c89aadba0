package org.sohoi.auditor.bundle;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.report.WrongInput;

/** Whether an answer is as known when the question beside it says: at a position, at an instant, or when it was asked. */
final class KnownAtCheck {

    static final Set<String> PARAMETERS = Set.of("knownAt", "minPosition");

    private final long answered;
    private final boolean whole;
    private final Report report;

    /**
     * @param answered the position at which the answer is known
     * @param whole whether the bundle holds all events that were signed
     */
    KnownAtCheck(long answered, boolean whole, Report report) {
        this.answered = answered;
        this.whole = whole;
        this.report = report;
    }

    /** @throws WrongInput when the question's T is none */
    void of(SentQuery query, List<RawEvent> events) {
        String knownAt = query.text("knownAt");
        try {
            if (knownAt == null) {
                whenAsked(query.text("minPosition"));
            } else if (knownAt.chars().allMatch(c -> c >= '0' && c <= '9')) {
                compare("position %d".formatted(Long.parseLong(knownAt)), Long.parseLong(knownAt) == answered);
            } else {
                // In a URL an unescaped plus sign arrives as a blank.
                at(OffsetDateTime.parse(knownAt.replace(' ', '+')).toInstant(), events);
            }
        } catch (NumberFormatException | ArithmeticException | DateTimeException e) {
            throw new WrongInput(Bundle.QUERY, "positions, or an instant with its offset", query.toString());
        }
    }

    private void whenAsked(@Nullable String least) {
        if (least != null) {
            compare("position %d or later".formatted(Long.parseLong(least)), Long.parseLong(least) <= answered);
        }
        report.notProved(
                "that position %d was the last one when the question was asked: it names none".formatted(answered));
    }

    private void at(Instant instant, List<RawEvent> events) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, instant);
        for (RawEvent event : events) {
            boolean known = event.recordedAt() <= micros;
            if (known != event.position() <= answered) {
                compare("what was recorded up to " + instant, false);
                return;
            }
        }
        if (!whole) {
            report.notProved("that position %d is the last one recorded up to %s".formatted(answered, instant));
        }
    }

    private void compare(String asked, boolean so) {
        if (!so) {
            report.add(Finding.of(
                    "the answer is to another question", "as known at " + asked, "as known at position " + answered));
        }
    }
}
