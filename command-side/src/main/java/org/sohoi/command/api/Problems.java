package org.sohoi.command.api;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.common.AxonTransientException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sohoi.command.rules.RuleViolation;
import org.sohoi.command.rules.Violation;
import org.sohoi.command.rules.ViolationKind;
import org.sohoi.eventstore.AppendOutcomeUnknownException;
import org.sohoi.eventstore.NotAppended;
import org.sohoi.eventstore.NotAppended.Outcome;
import org.sohoi.eventstore.UnstorableEventException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every failure of a write as a problem (RFC 9457) that says what to do about it. */
@RestControllerAdvice(basePackages = "org.sohoi.command")
final class Problems extends ResponseEntityExceptionHandler {

    /** A body can be wrong in tens of thousands of places; as many as anyone reads are named. */
    private static final int MOST_VIOLATIONS = 20;

    private static final int LONGEST_FOUND = 100;

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_AFTER_SECONDS = "2";

    private static final Map<ViolationKind, HttpStatus> STATUS = Map.of(
            ViolationKind.NOT_FOUND, HttpStatus.NOT_FOUND,
            ViolationKind.INVALID, HttpStatus.UNPROCESSABLE_CONTENT,
            ViolationKind.CONFLICT, HttpStatus.CONFLICT,
            ViolationKind.PRECONDITION, HttpStatus.PRECONDITION_FAILED);

    @ExceptionHandler
    @Nullable ResponseEntity<Object> violated(RuleViolation violated, WebRequest request, Locale locale) {
        return answer(violated, violation(violated.violation(), locale), request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> unreadable(BadRequest unreadable, WebRequest request, Locale locale) {
        return answer(unreadable, ViolationProblem.of(unreadable.violation(), HttpStatus.BAD_REQUEST, locale), request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> rejected(CommandExecutionException rejected, WebRequest request, Locale locale) {
        Object details = rejected.getDetails().orElse(null);
        if (details instanceof Violation violation) {
            return answer(rejected, violation(violation, locale), request);
        }
        if (details instanceof NotAppended why) {
            return why.outcome() == Outcome.CONFLICT ? unavailable(rejected, request) : unknown(rejected, request);
        }
        return failed(rejected, request);
    }

    /** Not recorded: the ledger is away, its queue is full, or others were faster too often. */
    @ExceptionHandler({AxonTransientException.class, AggregateStreamCreationException.class, DataAccessException.class})
    @Nullable ResponseEntity<Object> unavailable(Exception unavailable, WebRequest request) {
        return later(unavailable, "Nothing was recorded. Send the same request again.", request);
    }

    /** The last three: the command was lost on its way to the process that handles it, or the answer on its way back. */
    @ExceptionHandler({
        AppendOutcomeUnknownException.class,
        CommandDispatchException.class,
        AxonServerException.class,
        io.axoniq.axonserver.connector.AxonServerException.class
    })
    @Nullable ResponseEntity<Object> unknown(Exception unknown, WebRequest request) {
        return later(
                unknown,
                "The request may have been recorded. With an Idempotency-Key it can be sent again without harm.",
                request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> unstorable(UnstorableEventException unstorable, WebRequest request, Locale locale) {
        Violation violation = ApiRule.EVENT_MUST_BE_STORABLE
                .violated("body", "what fits into one event and can be stored", "more, or characters that cannot be")
                .violation();
        return answer(unstorable, violation(violation, locale), request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> failed(Exception failure, WebRequest request) {
        LOG.error("A request failed: {}", request.getDescription(false), failure);
        return answer(
                failure,
                problem(HttpStatus.INTERNAL_SERVER_ERROR, "failure", "Something is broken here", "It has been logged"),
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Violation violation = JsonViolation.of(unreadable.getCause());
        return answer(unreadable, ViolationProblem.of(violation, HttpStatus.BAD_REQUEST, request.getLocale()), request);
    }

    /** An id or a year in the path. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Violation violation = ApiRule.PARAMETER_MUST_BE_READABLE
                .violated(
                        mismatch.getPropertyName(),
                        JsonViolation.expected(mismatch.getRequiredType()),
                        JsonViolation.quoted(mismatch.getValue()))
                .violation();
        return answer(mismatch, ViolationProblem.of(violation, HttpStatus.BAD_REQUEST, request.getLocale()), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Map<String, String>> violations = invalid.getFieldErrors().stream()
                .limit(MOST_VIOLATIONS)
                .map(error -> Map.of(
                        "path", "$." + error.getField(),
                        "expected", String.valueOf(error.getDefaultMessage()),
                        "found", shortened(String.valueOf(error.getRejectedValue()))))
                .sorted(Comparator.comparing(violation -> String.valueOf(violation.get("path"))))
                .toList();
        ProblemDetail problem = violation(outOfBounds(violations), request.getLocale());
        problem.setDetail(violations.stream()
                .map(v -> "%s %s".formatted(v.get("path"), v.get("expected")))
                .collect(Collectors.joining("; ")));
        problem.setProperty("violations", violations);
        return answer(invalid, problem, request);
    }

    /** The first of them stands for all. */
    private static Violation outOfBounds(List<Map<String, String>> violations) {
        Map<String, String> first = violations.isEmpty() ? Map.of() : violations.get(0);
        return ApiRule.FIELDS_MUST_BE_WITHIN_BOUNDS
                .violated(first.get("path"), first.get("expected"), first.get("found"))
                .violation();
    }

    private static String shortened(String found) {
        return found.length() <= LONGEST_FOUND ? found : found.substring(0, LONGEST_FOUND) + "…";
    }

    private static ProblemDetail violation(Violation violation, Locale locale) {
        return ViolationProblem.of(violation, STATUS.getOrDefault(violation.kind(), HttpStatus.CONFLICT), locale);
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:sohoi:problem:" + type));
        problem.setTitle(title);
        return problem;
    }

    private @Nullable ResponseEntity<Object> later(Exception failure, String detail, WebRequest request) {
        LOG.warn("The ledger is unavailable: {}", failure.toString());
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        ProblemDetail problem =
                problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "The ledger is unavailable just now", detail);
        return handleExceptionInternal(failure, problem, headers, HttpStatus.SERVICE_UNAVAILABLE, request);
    }

    private @Nullable ResponseEntity<Object> answer(Exception failure, ProblemDetail problem, WebRequest request) {
        return handleExceptionInternal(
                failure, problem, new HttpHeaders(), HttpStatusCode.valueOf(problem.getStatus()), request);
    }
}
