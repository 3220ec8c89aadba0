package org.sohoi.command.api;

import java.text.Normalizer;
import java.util.Set;

/** Text as people send it, made comparable: composed (NFC), and with nothing around it that is not seen. */
final class Text {

    private static final Set<Integer> HANGUL_FILLERS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0);

    private Text() {}

    static String normalised(String text) {
        int[] characters =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        int from = 0;
        int to = characters.length;
        while (from < to && isInvisible(characters[from])) {
            from++;
        }
        while (from < to && isInvisible(characters[to - 1])) {
            to--;
        }
        return new String(characters, from, to - from);
    }

    /**
     * Line breaks and tabs too: every text here is one line. Lone surrogates have no UTF-8 and count with them, and so do
     * what would show text in another order than it is stored in, and what is no character in Unicode.
     */
    static boolean hasControlCharacters(String text) {
        return text.codePoints().anyMatch(Text::isControl);
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> changesTheDirection(c);
            default -> isNoCharacter(c);
        };
    }

    private static boolean changesTheDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** Within a text they may matter, as between words of Khmer; around it, or alone, they are nothing that is seen. */
    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || HANGUL_FILLERS.contains(c);
    }
}
