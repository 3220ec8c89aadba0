package org.sohoi.query.web;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A refusal in the form in which it is answered (RFC 9457). */
final class RefusalProblem {

    private final RefusalTitles titles = new RefusalTitles();

    ProblemDetail of(Refusal refusal, HttpStatus status, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, refusal.detail());
        problem.setType(URI.create("urn:sohoi:rule:" + refusal.rule()));
        problem.setTitle(titles.title(refusal.rule(), locale));
        problem.setProperty("rule", refusal.rule());
        set(problem, "id", refusal.subject());
        set(problem, "expected", refusal.expected());
        set(problem, "found", refusal.found());
        return problem;
    }

    private static void set(ProblemDetail problem, String property, @Nullable String value) {
        if (value != null) {
            problem.setProperty(property, value);
        }
    }
}
