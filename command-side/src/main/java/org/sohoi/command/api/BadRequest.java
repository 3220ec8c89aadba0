package org.sohoi.command.api;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that cannot be understood, with what was expected and what was found. */
final class BadRequest {

    private BadRequest() {}

    static ErrorResponseException header(String name, String expected, String found) {
        ProblemDetail problem = problem(
                HttpStatus.BAD_REQUEST,
                "header",
                "A header is missing or malformed",
                "%s: expected %s, found %s".formatted(name, expected, found));
        problem.setProperty("id", name);
        problem.setProperty("expected", expected);
        problem.setProperty("found", found);
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }

    static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:sohoi:problem:" + type));
        problem.setTitle(title);
        return problem;
    }
}
