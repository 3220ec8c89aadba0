package org.sohoi.query.web;

import java.util.Locale;
import org.sohoi.problems.BrokenRule;
import org.sohoi.query.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A refusal in the form in which it is answered (RFC 9457). */
final class RefusalProblem {

    private final RefusalTitles titles = new RefusalTitles();

    ProblemDetail of(Refusal refusal, HttpStatus status, Locale locale) {
        return new BrokenRule(refusal.rule(), refusal.subject(), refusal.expected(), refusal.found())
                .problem(status, titles.title(refusal.rule(), locale), refusal.detail());
    }
}
