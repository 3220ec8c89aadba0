package org.sohoi.command.api;

import java.net.URI;
import java.util.Locale;
import org.sohoi.command.rules.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A violation in the form in which it is answered (RFC 9457). */
final class ViolationProblem {

    private ViolationProblem() {}

    static ProblemDetail of(Violation violation, HttpStatus status, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, Sentences.detail(violation, locale));
        problem.setType(URI.create("urn:sohoi:rule:" + violation.rule()));
        problem.setTitle(Sentences.title(violation, locale));
        problem.setProperty("rule", violation.rule());
        problem.setProperty("id", violation.id());
        problem.setProperty("expected", violation.expected());
        problem.setProperty("found", violation.found());
        return problem;
    }
}
