package org.sohoi.transparency.api;

import java.net.URI;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sohoi.eventstore.LedgerUnavailableException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Every question to the log that is not answered, as a problem (RFC 9457) that says what would be. */
@RestControllerAdvice(basePackages = "org.sohoi.transparency")
@Order(0)
final class LogProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LogProblems.class);
    private static final String BUNDLE = "org.sohoi.transparency.api.refusals";
    private static final String RETRY_AFTER_SECONDS = "2";

    @ExceptionHandler
    @Nullable ResponseEntity<Object> refused(LogRefused refused, WebRequest request, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(refused.status(), refused.getMessage());
        problem.setType(URI.create("urn:sohoi:rule:" + refused.rule()));
        problem.setTitle(title(refused.rule(), locale));
        problem.setProperty("rule", refused.rule());
        problem.setProperty("id", refused.subject());
        problem.setProperty("expected", refused.expected());
        problem.setProperty("found", refused.found());
        return handleExceptionInternal(refused, problem, new HttpHeaders(), refused.status(), request);
    }

    @ExceptionHandler({
        LedgerUnavailableException.class,
        TransientDataAccessException.class,
        DataAccessResourceFailureException.class,
        CannotGetJdbcConnectionException.class
    })
    @Nullable ResponseEntity<Object> unavailable(Exception unavailable, WebRequest request) {
        LOG.warn("The log is unavailable: {}", unavailable.toString());
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        ProblemDetail problem = problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                "The log is unavailable just now",
                "The database does not answer. Ask the same again.");
        return handleExceptionInternal(unavailable, problem, headers, HttpStatus.SERVICE_UNAVAILABLE, request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> failed(Exception failure, WebRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        LOG.error("A question to the log failed: {}", request.getDescription(false), failure);
        ProblemDetail problem =
                problem(HttpStatus.INTERNAL_SERVER_ERROR, "failure", "Something is broken here", "It has been logged");
        return handleExceptionInternal(failure, problem, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:sohoi:problem:" + type));
        problem.setTitle(title);
        return problem;
    }

    private static String title(String rule, Locale locale) {
        return ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT))
                .getString(rule);
    }
}
