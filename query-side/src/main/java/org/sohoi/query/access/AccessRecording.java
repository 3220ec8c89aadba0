package org.sohoi.query.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Writes down an access before anybody can answer it. What cannot be written down is not answered. */
final class AccessRecording extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AccessRecording.class);
    private static final int LONGEST = 4_000;
    private static final String REFUSED = """
            {"type":"urn:sohoi:problem:unrecorded","title":"The access cannot be written down just now","status":503,\
            "detail":"What auditors read is not given out unrecorded. Ask the same again."}""";

    private final AccessLog log;

    AccessRecording(AccessLog log) {
        this.log = log;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !RecordedPaths.include(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long access;
        try {
            access = log.begin(asked(request));
        } catch (DataAccessException | TransactionException e) {
            LOG.error("An access cannot be written down, and is refused: {}", e.toString());
            refuse(response);
            return;
        }
        CountedResponse counted = new CountedResponse(response);
        try {
            chain.doFilter(request, counted);
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new EndOfAsync(() -> end(access, counted.outcome())));
            } else {
                end(access, counted.outcome());
            }
        }
    }

    private static Request asked(HttpServletRequest request) {
        return new Request(
                ActorHeader.read(request.getHeader(ActorHeader.NAME)),
                request.getMethod(),
                String.valueOf(cut(request.getRequestURI())),
                cut(request.getQueryString()),
                cut(accept(request)));
    }

    private static @Nullable String accept(HttpServletRequest request) {
        List<String> accepted = RecordedPaths.accepted(request);
        return accepted.isEmpty() ? null : String.join(", ", accepted);
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        response.getOutputStream().write(REFUSED.getBytes(StandardCharsets.UTF_8));
    }

    /** The answer is out: that it ended can only be missed, not refused. */
    private void end(long access, Outcome outcome) {
        try {
            log.end(access, outcome);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("How access {} ended cannot be written down: {}", access, e.toString());
        }
    }
}
