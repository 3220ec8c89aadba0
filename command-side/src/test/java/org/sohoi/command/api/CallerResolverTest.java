package org.sohoi.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

/** Headers as containers give them: their bytes, each taken for a character. */
class CallerResolverTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");

    @Test
    void readsNamesInUtf8() throws Exception {
        request.addHeader("Actor", bytesOf(" Trần Thị Mẫu "));
        assertThat(caller().actor()).isEqualTo("Trần Thị Mẫu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\u3164"})
    void takesNobodyForNoActor(String nothing) {
        request.addHeader("Actor", bytesOf(nothing));
        assertThatThrownBy(this::caller).isInstanceOf(BadRequest.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b"})
    void takesNothingForNoKey(String nothing) {
        request.addHeader("Actor", "Mai");
        request.addHeader("Idempotency-Key", bytesOf(nothing));
        assertThatThrownBy(this::caller).isInstanceOf(BadRequest.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Actor", "Idempotency-Key", "If-Match"})
    void takesOneOfAKind(String name) {
        request.addHeader("Actor", "Mai");
        request.addHeader(name, "\"1\"");
        request.addHeader(name, "\"2\"");
        assertThatThrownBy(this::caller).isInstanceOf(BadRequest.class);
    }

    private Caller caller() throws Exception {
        MethodParameter parameter =
                new MethodParameter(CallerResolverTest.class.getDeclaredMethod("taking", Caller.class), 0);
        return new CallerResolver().resolveArgument(parameter, null, new ServletWebRequest(request), null);
    }

    @SuppressWarnings("unused")
    private static void taking(Caller caller) {}

    private static String bytesOf(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
