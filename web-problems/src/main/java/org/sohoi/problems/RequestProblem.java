package org.sohoi.problems;

import java.net.URI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** What a request got wrong, in the form in which it is answered: the rule, the id, what was expected and found. */
final class RequestProblem {

    private static final String BUNDLE = "org.sohoi.problems.requests";
    private static final int LONGEST_FOUND = 200;

    private RequestProblem() {}

    static ProblemDetail of(
            HttpStatusCode status, String rule, String id, String expected, String found, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String shown = shortened(found);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status,
                new MessageFormat(texts.getString("detail"), Locale.ROOT).format(new Object[] {id, expected, shown}));
        problem.setType(URI.create("urn:sohoi:rule:" + rule));
        problem.setTitle(texts.getString(rule));
        problem.setProperty("rule", rule);
        problem.setProperty("id", id);
        problem.setProperty("expected", expected);
        problem.setProperty("found", shown);
        return problem;
    }

    static String shortened(String found) {
        return found.length() <= LONGEST_FOUND ? found : found.substring(0, LONGEST_FOUND) + "…";
    }
}
