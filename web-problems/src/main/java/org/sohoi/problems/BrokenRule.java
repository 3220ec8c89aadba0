package org.sohoi.problems;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * Which rule a request broke: what every problem (RFC 9457) says of it, wherever it is found out.
 *
 * @param rule its sentence, such as {@code PathMustLeadSomewhere}
 * @param id what broke it; none, like the others, where there is nothing to name
 */
public record BrokenRule(
        String rule,
        @Nullable String id,
        @Nullable String expected,
        @Nullable String found) {

    /**
     * @param title the rule in words
     * @param detail what happened, in words
     */
    public ProblemDetail problem(HttpStatusCode status, String title, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:sohoi:rule:" + rule));
        problem.setTitle(title);
        problem.setProperty("rule", rule);
        set(problem, "id", id);
        set(problem, "expected", expected);
        set(problem, "found", found);
        return problem;
    }

    private static void set(ProblemDetail problem, String member, @Nullable String value) {
        if (value != null) {
            problem.setProperty(member, value);
        }
    }
}
