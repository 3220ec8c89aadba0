package org.sohoi.command.api;

import java.text.Normalizer;
import java.util.Set;

/** Text as people send it, made comparable: composed (NFC), and with nothing around it that is not seen. */
final class Text {

    /** Of no width, or of the direction of nothing, where no letter follows or comes before. */
    private static final Set<Integer> NOTHING_AT_THE_ENDS = Set.of(0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF);

    /** Beside format characters and spaces; each has its place within a text, as in scripts or after emoji. */
    private static final Set<Integer> NOT_SEEN_ALONE =
            Set.of(0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164, 0xFFA0);

    private Text() {}

    /** Empty where nothing of it is seen. */
    static String normalised(String text) {
        int[] characters =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        int from = 0;
        int to = characters.length;
        while (from < to && isNothingAtTheEnds(characters[from])) {
            from++;
        }
        while (from < to && isNothingAtTheEnds(characters[to - 1])) {
            to--;
        }
        String stripped = new String(characters, from, to - from);
        return stripped.codePoints().anyMatch(Text::isSeen) ? stripped : "";
    }

    /**
     * Line breaks and tabs too: every text here is one line. Lone surrogates have no UTF-8 and count with them, and so do
     * embeddings, overrides and isolates, which show text in another order than it is stored in, and what is no character in
     * Unicode.
     */
    static boolean hasControlCharacters(String text) {
        return text.codePoints().anyMatch(Text::isControl);
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> changesTheOrder(c);
            default -> isNoCharacter(c);
        };
    }

    private static boolean changesTheOrder(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static boolean isNothingAtTheEnds(int c) {
        return isSpace(c) || NOTHING_AT_THE_ENDS.contains(c);
    }

    private static boolean isSeen(int c) {
        return !isSpace(c)
                && Character.getType(c) != Character.FORMAT
                && !NOT_SEEN_ALONE.contains(c)
                && !isVariationSelector(c);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
