package org.sohoi.problems;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Errors of which nothing is known but their status, and perhaps the path: those of the servlet container. */
final class StatusProblem {

    private static final String UNREADABLE = "one that cannot be read";

    private StatusProblem() {}

    /** @param path as it was sent, or nothing if it could not be read either */
    static ProblemDetail of(int code, @Nullable String path, Locale locale) {
        HttpStatusCode status = HttpStatusCode.valueOf(code);
        ProblemDetail problem = switch (code) {
            case 404 -> nowhere(path == null ? "" : path, locale);
            case 405 ->
                RequestProblem.of(
                        status,
                        "MethodMustBeOffered",
                        "method",
                        "a method of the API, as /v3/api-docs describes it",
                        "another one",
                        locale);
            case 413, 414, 431 ->
                RequestProblem.of(
                        status,
                        "RequestMustNotBeTooLarge",
                        "request",
                        "a URL and headers that together have at most 8 KB",
                        "more",
                        locale);
            case 400, 501, 505 ->
                RequestProblem.of(
                        status,
                        "RequestMustBeWellFormed",
                        "request",
                        "a request as of RFC 9112, its URL and headers together of at most 8 KB, with whatever"
                                + " RFC 3986 does not allow in a URL percent-encoded",
                        path == null ? UNREADABLE : path,
                        locale);
            default -> other(status, locale);
        };
        if (path != null) {
            problem.setInstance(instance(path));
        }
        return problem;
    }

    private static ProblemDetail other(HttpStatusCode status, Locale locale) {
        return status.is5xxServerError()
                ? RequestProblem.of(
                        status, "ServerMustAnswer", "request", "an answer", "a failure that was logged", locale)
                : RequestProblem.of(
                        status,
                        "RequestMustBeAccepted",
                        "request",
                        "one that is accepted here",
                        status.toString(),
                        locale);
    }

    static ProblemDetail nowhere(String path, Locale locale) {
        return RequestProblem.of(
                HttpStatus.NOT_FOUND,
                "PathMustLeadSomewhere",
                RequestProblem.shortened(path),
                "a path of the API, as /v3/api-docs describes it",
                "nothing there",
                locale);
    }

    /** A path that can be routed may still be no URI. */
    static @Nullable URI instance(String path) {
        try {
            return URI.create(path);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
