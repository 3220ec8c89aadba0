package org.sohoi.auditor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.auditor.report.StrictJson;

class ShownTest {

    @ParameterizedTest
    @ValueSource(
            ints = {0, '\n', '\r', 0x1b, 0x7f, 0x85, 0x9b, 0xad, 0x200f, 0x2028, 0x2029, 0x202e, 0x2066, 0xd800, 0xe0001
            })
    void whatCouldDeceiveIsEscaped(int character) {
        String text = "a" + Character.toString(character) + "b";
        assertThat(Shown.safely(text)).isEqualTo("a\\u{%X}b", character);
        String json = Shown.safelyAsJson(StrictJson.write(text));
        assertThat(json.codePoints()).doesNotContain(character);
        assertThat(StrictJson.tree(json).asString()).isEqualTo(text);
    }

    @Test
    void whatPeopleReadStays() {
        assertThat(Shown.safely("Hội Khuyến học – 学 😀")).isEqualTo("Hội Khuyến học – 学 😀");
    }
}
