package org.sohoi.query.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.query.problem.QuestionRefused;

/** A key is the same however it was composed and sent. */
class IdempotencyKeyTest {

    private static final String KEY = "dựng lại tháng tám";

    @Test
    void isReadAsUtf8AndComposed() {
        assertThat(IdempotencyKey.idOf(asSent(KEY)))
                .isEqualTo(IdempotencyKey.idOf(asSent(Normalizer.normalize(" " + KEY + " ", Normalizer.Form.NFD))))
                .isNotEqualTo(IdempotencyKey.idOf(asSent(KEY + "!")));
    }

    @Test
    void isNoneWhereNothingWasSent() {
        assertThat(IdempotencyKey.idOf(null)).isNotEqualTo(IdempotencyKey.idOf(null));
    }

    /** It was meant to be one. */
    @Test
    void isNotEmpty() {
        assertThatThrownBy(() -> IdempotencyKey.idOf("  ")).isInstanceOf(QuestionRefused.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 127})
    void holdsNoControlCharacters(int character) {
        assertThatThrownBy(() -> IdempotencyKey.idOf("a" + (char) character + "b"))
                .isInstanceOf(QuestionRefused.class);
    }

    @Test
    void hasAtMostTwoHundredCharacters() {
        assertThat(IdempotencyKey.idOf(asSent("ộ".repeat(200)))).isNotNull();
        assertThatThrownBy(() -> IdempotencyKey.idOf("k".repeat(201))).isInstanceOf(QuestionRefused.class);
    }

    /** As containers read it. */
    private static String asSent(String key) {
        return new String(key.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
