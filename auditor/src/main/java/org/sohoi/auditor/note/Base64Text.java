package org.sohoi.auditor.note;

import java.util.Base64;

/** Base64 of which every text has one meaning, and every meaning one text. */
final class Base64Text {

    private Base64Text() {}

    /** @throws IllegalArgumentException when it is not what its bytes are written as */
    static byte[] decode(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("Not padded, or bits left over");
        }
        return bytes;
    }
}
