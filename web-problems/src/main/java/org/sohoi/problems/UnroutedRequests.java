package org.sohoi.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Requests that reach no controller: wrong path, method or media type. It is not known who would have answered, so that no
 * package can be named here, and the advice of Spring's own would come first otherwise.
 */
@RestControllerAdvice
@Order(-1)
final class UnroutedRequests {

    private static final HttpHeaders NONE = new HttpHeaders();

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    ResponseEntity<ProblemDetail> nowhere(HttpServletRequest request, Locale locale) {
        return answer(StatusProblem.nowhere(request.getRequestURI(), locale), NONE, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongMethod(
            HttpRequestMethodNotSupportedException wrong, HttpServletRequest request, Locale locale) {
        Set<HttpMethod> offered = wrong.getSupportedHttpMethods();
        ProblemDetail problem = RequestProblem.of(
                HttpStatus.METHOD_NOT_ALLOWED,
                "MethodMustBeOffered",
                request.getRequestURI(),
                oneOf(offered == null ? Set.of() : new TreeSet<>(offered)),
                wrong.getMethod(),
                locale);
        return answer(problem, wrong.getHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongBody(
            HttpMediaTypeNotSupportedException wrong, HttpServletRequest request, Locale locale) {
        ProblemDetail problem = RequestProblem.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "MediaTypeMustBeRead",
                HttpHeaders.CONTENT_TYPE,
                oneOf(wrong.getSupportedMediaTypes()),
                found(request, HttpHeaders.CONTENT_TYPE),
                locale);
        return answer(problem, wrong.getHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongFormat(
            HttpMediaTypeNotAcceptableException wrong, HttpServletRequest request, Locale locale) {
        ProblemDetail problem = RequestProblem.of(
                HttpStatus.NOT_ACCEPTABLE,
                "FormatMustBeOffered",
                HttpHeaders.ACCEPT,
                wrong.getSupportedMediaTypes().isEmpty()
                        ? "media types such as application/json"
                        : oneOf(wrong.getSupportedMediaTypes()),
                found(request, HttpHeaders.ACCEPT),
                locale);
        return answer(problem, NONE, request);
    }

    private static String oneOf(Collection<?> offered) {
        return offered.stream().map(Object::toString).distinct().collect(Collectors.joining(", ", "one of ", ""));
    }

    private static String found(HttpServletRequest request, String header) {
        String given = request.getHeader(header);
        return given == null ? "nothing" : given;
    }

    /** The type is set, for whoever takes no JSON shall still read why. */
    private static ResponseEntity<ProblemDetail> answer(
            ProblemDetail problem, HttpHeaders headers, HttpServletRequest request) {
        problem.setInstance(StatusProblem.instance(request.getRequestURI()));
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(problem);
    }
}
