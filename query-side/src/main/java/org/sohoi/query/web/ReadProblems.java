package org.sohoi.query.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.common.AxonTransientException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.problem.Refusal;
import org.sohoi.query.problem.RefusalKind;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.Worlds;
import org.sohoi.query.table.TableBrokenOff;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Every question that is not answered, as a problem (RFC 9457) that says what would be. */
@RestControllerAdvice(basePackages = "org.sohoi.query")
@Order(0)
final class ReadProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ReadProblems.class);
    private static final Duration RETRY_AFTER_FAILURE = Duration.ofSeconds(2);

    private static final Map<RefusalKind, HttpStatus> STATUS = Map.of(
            RefusalKind.INVALID, HttpStatus.BAD_REQUEST,
            RefusalKind.NOT_FOUND, HttpStatus.NOT_FOUND,
            RefusalKind.CONFLICT, HttpStatus.CONFLICT,
            RefusalKind.CONTRADICTORY, HttpStatus.UNPROCESSABLE_CONTENT,
            RefusalKind.TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE,
            RefusalKind.NOT_YET, HttpStatus.SERVICE_UNAVAILABLE);

    private final RefusalProblem problems = new RefusalProblem();
    private final Worlds worlds;

    ReadProblems(ReadModel readModel) {
        this.worlds = readModel.worlds();
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> refused(QuestionRefused refused, WebRequest request, Locale locale) {
        return answer(refused, refused.refusal(), request, locale);
    }

    /** A handler refused, here or in another process. */
    @ExceptionHandler
    @Nullable ResponseEntity<Object> refused(QueryExecutionException refused, WebRequest request, Locale locale) {
        return QuestionRefused.refusalIn(refused)
                .map(refusal -> answer(refused, refusal, request, locale))
                .orElseGet(() -> failed(refused, request, locale));
    }

    /** What a joined answer is wrapped in. */
    @ExceptionHandler
    @Nullable ResponseEntity<Object> completed(CompletionException completed, WebRequest request, Locale locale) {
        Throwable cause = completed.getCause();
        if (cause instanceof QueryExecutionException refused) {
            return refused(refused, request, locale);
        }
        if (cause instanceof QuestionRefused refused) {
            return refused(refused, request, locale);
        }
        if (cause instanceof DataAccessException
                || cause instanceof AxonTransientException
                || cause instanceof AxonServerQueryDispatchException) {
            return unavailable((Exception) cause, request, locale);
        }
        return failed(completed, request, locale);
    }

    /** Of which part is out: only a connection that breaks says that it is not all. */
    @ExceptionHandler
    @Nullable ResponseEntity<Object> brokenOff(
            TableBrokenOff broken, WebRequest request, HttpServletResponse response, Locale locale) {
        if (response.isCommitted()) {
            LOG.error("{}: {}", broken.getMessage(), request.getDescription(false), broken.why());
            throw broken;
        }
        response.reset();
        return broken.why() instanceof CompletionException completed
                ? completed(completed, request, locale)
                : failed(broken.why(), request, locale);
    }

    /** The last two: Axon Server is away. */
    @ExceptionHandler({
        DataAccessException.class,
        AxonTransientException.class,
        AxonServerQueryDispatchException.class,
        EventStoreException.class
    })
    @Nullable ResponseEntity<Object> unavailable(Exception unavailable, WebRequest request, Locale locale) {
        if (unavailable instanceof NonTransientDataAccessException
                && !(unavailable instanceof DataAccessResourceFailureException)) {
            return failed(unavailable, request, locale);
        }
        LOG.warn("The read model is unavailable: {}", unavailable.toString());
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The database, or the event store, does not answer. Ask the same again.");
        problem.setType(URI.create("urn:sohoi:problem:unavailable"));
        problem.setTitle("The read model is unavailable just now");
        return handleExceptionInternal(
                unavailable, problem, retryAfter(RETRY_AFTER_FAILURE), HttpStatus.SERVICE_UNAVAILABLE, request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> failed(Exception failure, WebRequest request, Locale locale) {
        if (worlds.entered().isPresent() && WorldGone.isShownBy(failure)) {
            return refused(WorldGone.refused(QueryParameters.WORLD), request, locale);
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.debug("Whoever asked has hung up: {}", request.getDescription(false));
            return null;
        }
        LOG.error("A question failed: {}", request.getDescription(false), failure);
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, "It has been logged");
        problem.setType(URI.create("urn:sohoi:problem:failure"));
        problem.setTitle("Something is broken here");
        return handleExceptionInternal(failure, problem, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception refused, Refusal refusal, WebRequest request, Locale locale) {
        HttpStatus status = STATUS.getOrDefault(refusal.kind(), HttpStatus.BAD_REQUEST);
        ProblemDetail problem = problems.of(refusal, status, locale);
        HttpHeaders headers = retryAfter(refusal.retryAfter());
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return handleExceptionInternal(refused, problem, headers, status, request);
    }

    private static HttpHeaders retryAfter(@Nullable Duration wait) {
        HttpHeaders headers = new HttpHeaders();
        if (wait != null) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        }
        return headers;
    }
}
