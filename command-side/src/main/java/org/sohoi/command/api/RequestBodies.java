package org.sohoi.command.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the bodies of writes before anything else does: whole, but not beyond the limit however they are sent, and only as
 * valid UTF-8. What was read is digested, so that a repeated idempotency key can be held against the first request.
 */
final class RequestBodies extends OncePerRequestFilter {

    static final int LIMIT = 256 * 1024;
    private static final String DIGEST = RequestBodies.class.getName() + ".digest";

    private final JsonMapper problems;

    RequestBodies(JsonMapper problems) {
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
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, "A body has at most " + LIMIT + " bytes");
        } else if (!isUtf8(body)) {
            refuse(request, response, HttpStatus.BAD_REQUEST, "The body is not valid UTF-8");
        } else {
            request.setAttribute(DIGEST, digest(request, body));
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        ProblemDetail problem = BadRequest.problem(status, "body", status.getReasonPhrase(), detail);
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(problems.writeValueAsBytes(problem));
    }

    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
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
