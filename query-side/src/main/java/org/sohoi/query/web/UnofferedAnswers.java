package org.sohoi.query.web;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;
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
 * An answer is asked for in a form that is not offered there. Which forms are decides who answers, so that no package can be
 * told when none does: this advice serves all of them.
 */
@RestControllerAdvice
@Order(-1)
final class UnofferedAnswers {

    private static final String RULE = "AnswerMustBeOffered";

    private final RefusalTitles titles = new RefusalTitles();

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(
            HttpMediaTypeNotAcceptableException refused, WebRequest request, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_ACCEPTABLE, "This can not be answered in the form that Accept asks for");
        problem.setType(URI.create("urn:sohoi:rule:" + RULE));
        problem.setTitle(titles.title(RULE, locale));
        problem.setProperty("rule", RULE);
        problem.setProperty("id", HttpHeaders.ACCEPT);
        problem.setProperty("expected", expected(refused));
        problem.setProperty("found", String.valueOf(request.getHeader(HttpHeaders.ACCEPT)));
        return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String expected(HttpMediaTypeNotAcceptableException refused) {
        return refused.getSupportedMediaTypes().isEmpty()
                ? "a readable media type such as application/json"
                : refused.getSupportedMediaTypes().stream()
                        .map(type -> type.getType() + "/" + type.getSubtype())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ", "one of ", ""));
    }
}
