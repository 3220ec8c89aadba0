package org.sohoi.query.web;

import java.util.Locale;
import java.util.stream.Collectors;
import org.sohoi.query.problem.Refusal;
import org.sohoi.query.problem.RefusalKind;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;

/**
 * Formats that an answer does not come in. This is found out before it is known who would have answered, so that no package
 * can be named here, and the advice of Spring's own would come first otherwise.
 */
@RestControllerAdvice
@Order(-1)
final class FormatProblems {

    private static final String RULE = "FormatMustBeOffered";

    private final RefusalProblem problems = new RefusalProblem();

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(
            HttpMediaTypeNotAcceptableException refused, WebRequest request, Locale locale) {
        String offered = refused.getSupportedMediaTypes().stream()
                .map(MediaType::toString)
                .distinct()
                .collect(Collectors.joining(", "));
        String wanted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        Refusal refusal = new Refusal(
                RefusalKind.INVALID,
                RULE,
                "The answer does not come in this format",
                HttpHeaders.ACCEPT,
                "one of " + offered,
                wanted.length() > 200 ? wanted.substring(0, 200) + "…" : wanted,
                null);
        return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(problems.of(refusal, HttpStatus.NOT_ACCEPTABLE, locale));
    }
}
