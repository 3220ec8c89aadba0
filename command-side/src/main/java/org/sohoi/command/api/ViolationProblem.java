package org.sohoi.command.api;

import java.util.Locale;
import org.sohoi.command.rules.Violation;
import org.sohoi.problems.BrokenRule;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A violation in the form in which it is answered (RFC 9457). */
final class ViolationProblem {

    private ViolationProblem() {}

    static ProblemDetail of(Violation violation, HttpStatus status, Locale locale) {
        return new BrokenRule(violation.rule(), violation.id(), violation.expected(), violation.found())
                .problem(status, Sentences.title(violation, locale), Sentences.detail(violation, locale));
    }
}
