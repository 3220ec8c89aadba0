package org.sohoi.command.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sohoi.command.rules.Violation;
import org.sohoi.problems.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the bodies of writes before anything else does: whole, but not beyond the limit however they are sent, and only as
 * valid UTF-8. What was read is digested, so that a repeated idempotency key can be held against the first request.
 */
final class RequestBodies extends OncePerRequestFilter {

    static final int LIMIT = 256 * 1024;
    private static final Violation TOO_LARGE = ApiRule.BODY_MUST_NOT_BE_TOO_LARGE
            .violated("body", "at most %d bytes".formatted(LIMIT), "more")
            .violation();
    private static final String DIGEST = RequestBodies.class.getName() + ".digest";

    private final ProblemWriter problems;

    RequestBodies(ProblemWriter problems) {
        this.problems = problems;
    }

    /** SHA-256 of method, path and body, in hex. */
    static String digestOf(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(DIGEST));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            response.setHeader("Connection", "close");
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, TOO_LARGE);
            return;
        }
        int malformed = firstMalformed(body);
        if (malformed >= 0) {
            refuse(request, response, HttpStatus.BAD_REQUEST, notUtf8(malformed));
        } else {
            request.setAttribute(DIGEST, digest(request, body));
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, Violation violation)
            throws IOException {
        ProblemDetail problem = ViolationProblem.of(violation, status, request.getLocale());
        problem.setInstance(URI.create(request.getRequestURI()));
        problems.write(problem, response);
    }

    private static Violation notUtf8(int malformed) {
        return ApiRule.BODY_MUST_BE_UTF8
                .violated("body", "UTF-8 without NUL", "bytes that are none, from byte %d".formatted(malformed + 1))
                .violation();
    }

    /** Where the first bytes begin that are no UTF-8, or less than zero. */
    private static int firstMalformed(byte[] body) {
        ByteBuffer bytes = ByteBuffer.wrap(body);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, CharBuffer.allocate(body.length), true);
        return result.isError() ? bytes.position() : firstNull(body);
    }

    /** No JSON in UTF-8 has one; in UTF-16 or UTF-32, which a reader of JSON would recognise by them, it has. */
    private static int firstNull(byte[] body) {
        for (int i = 0; i < body.length; i++) {
            if (body[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String digest(HttpServletRequest request, byte[] body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(
                    (request.getMethod() + ' ' + request.getRequestURI() + '\n').getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
