package org.sohoi.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    /** Vietnamese; Khmer with spaces of no width between words; emoji joined, with a variation, and tagged; Malayalam. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội Khuyến học tỉnh Trà Vinh",
                "សមាគម\u200bសិស្ស\u200bខេត្ត",
                "Hội \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "Hội \u2764\ufe0f",
                "Hội \ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
                "അവന\u0d4d\u200d"
            })
    void takesWhatPeopleWrite(String text) {
        assertThat(Text.hasControlCharacters(text)).isFalse();
        assertThat(Text.normalised(text)).isEqualTo(text);
    }

    @Test
    void composesAndStrips() {
        assertThat(Text.normalised("\u00a0\ufeff Ho\u0302\u0323i \u200b")).isEqualTo("Hội");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "\u200b",
                "\u200d",
                "\u2800",
                "\u3164",
                "\ufe0f",
                "\u034f",
                "\u17b4",
                "\ufeff \u2060"
            })
    void isEmptyWhereNothingIsSeen(String text) {
        assertThat(Text.normalised(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, '\t', '\n', 0x85, 0x2028, 0x2029, 0x202E, 0x2066, 0xD800, 0xFDD0, 0xFFFF, 0x1FFFE})
    void tellsWhatIsNoLineOfText(int character) {
        assertThat(Text.hasControlCharacters("a" + Character.toString(character) + "b"))
                .isTrue();
    }
}
