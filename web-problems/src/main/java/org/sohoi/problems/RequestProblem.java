package org.sohoi.problems;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** What a request got wrong, in the reader's language. */
final class RequestProblem {

    private static final String BUNDLE = "org.sohoi.problems.requests";
    private static final int LONGEST_FOUND = 200;

    private RequestProblem() {}

    static ProblemDetail of(
            HttpStatusCode status, String rule, String id, String expected, String found, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String shown = shortened(found);
        String detail =
                new MessageFormat(texts.getString("detail"), Locale.ROOT).format(new Object[] {id, expected, shown});
        return new BrokenRule(rule, id, expected, shown).problem(status, texts.getString(rule), detail);
    }

    static String shortened(String found) {
        return found.length() <= LONGEST_FOUND ? found : found.substring(0, LONGEST_FOUND) + "…";
    }
}
