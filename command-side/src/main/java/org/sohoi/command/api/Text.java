package org.sohoi.command.api;

import java.text.Normalizer;

/** Text as people send it, made comparable: composed (NFC), and without space around it. */
final class Text {

    private Text() {}

    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Line breaks and tabs too: every text here is one line. Lone surrogates have no UTF-8 and count with them. */
    static boolean hasControlCharacters(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }
}
