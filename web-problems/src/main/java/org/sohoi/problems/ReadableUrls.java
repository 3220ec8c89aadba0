package org.sohoi.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses queries that are no percent-encoded UTF-8 before anything makes something else of them. Tomcat refuses such paths
 * itself.
 */
final class ReadableUrls extends OncePerRequestFilter {

    private final ProblemWriter problems;

    ReadableUrls(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> parameter = unreadableParameter(request.getQueryString());
        if (parameter.isPresent()) {
            problems.write(problem(parameter.get(), request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<String> unreadableParameter(@Nullable String query) {
        return query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .filter(parameter -> !new PercentEncoded(parameter).isUtf8())
                        .findFirst();
    }

    private static ProblemDetail problem(String parameter, HttpServletRequest request) {
        ProblemDetail problem = RequestProblem.of(
                HttpStatus.BAD_REQUEST,
                "UrlMustBeWellFormed",
                RequestProblem.shortened(parameter.split("=", 2)[0]),
                "percent-encoded UTF-8 such as H%E1%BB%99i",
                parameter,
                request.getLocale());
        problem.setInstance(StatusProblem.instance(request.getRequestURI()));
        return problem;
    }
}
