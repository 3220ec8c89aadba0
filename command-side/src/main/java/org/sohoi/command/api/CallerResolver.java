package org.sohoi.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the {@link Caller} from the request's headers. */
final class CallerResolver implements HandlerMethodArgumentResolver {

    static final String ACTOR = "Actor";
    static final String ACTOR_ROLE = "Actor-Role";
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String IF_MATCH = "If-Match";
    static final String DEFAULT_ROLE = "administrator";

    private static final int LONGEST = 200;
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer mavContainer,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory) {
        HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
        String actor = header(request, ACTOR);
        if (actor == null) {
            throw BadRequest.header(
                    ApiRule.HEADER_MUST_BE_GIVEN,
                    ACTOR,
                    "the name of whoever asks, up to " + LONGEST + " characters",
                    "nothing");
        }
        String role = header(request, ACTOR_ROLE);
        return Caller.of(
                actor,
                role == null ? DEFAULT_ROLE : role,
                key(request),
                version(only(request, IF_MATCH)),
                RequestBodies.digestOf(request));
    }

    private static @Nullable String header(HttpServletRequest request, String name) {
        String value = only(request, name);
        if (value == null) {
            return null;
        }
        String text = Text.normalised(utf8(value));
        if (text.length() > LONGEST || Text.hasControlCharacters(text)) {
            throw BadRequest.header(
                    ApiRule.HEADER_MUST_BE_READABLE,
                    name,
                    "up to " + LONGEST + " printable characters",
                    text.length() + " characters");
        }
        return text.isEmpty() ? null : text;
    }

    /** A key that is empty was meant to be one. */
    private static @Nullable String key(HttpServletRequest request) {
        String key = header(request, IDEMPOTENCY_KEY);
        if (key == null && request.getHeader(IDEMPOTENCY_KEY) != null) {
            throw BadRequest.header(
                    ApiRule.HEADER_MUST_BE_READABLE,
                    IDEMPOTENCY_KEY,
                    "1 to " + LONGEST + " printable characters",
                    "none");
        }
        return key;
    }

    private static @Nullable String only(HttpServletRequest request, String name) {
        List<String> values = Collections.list(request.getHeaders(name));
        if (values.size() > 1) {
            throw BadRequest.header(ApiRule.HEADER_MUST_BE_READABLE, name, "one value", values.size() + " values");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** Containers read headers as ISO 8859-1; names such as Trần Thị Bưởi are sent as UTF-8. */
    private static String utf8(String value) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return value;
        }
    }

    private static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        Matcher etag = ETAG.matcher(ifMatch.trim());
        if (!etag.matches()) {
            throw BadRequest.header(
                    ApiRule.HEADER_MUST_BE_READABLE,
                    IF_MATCH,
                    "an ETag that this API gave, such as \"3\"",
                    JsonViolation.quoted(ifMatch));
        }
        return Long.valueOf(etag.group(1));
    }
}
