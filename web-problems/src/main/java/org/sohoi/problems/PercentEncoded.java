package org.sohoi.problems;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text as it stands in a URL (RFC 3986): bytes beyond ASCII, and some within, as a percent sign and two digits. */
record PercentEncoded(String text) {

    /**
     * Whether it is UTF-8 when decoded. Containers put U+FFFD in place of what is not, and another question is answered than
     * was asked.
     */
    boolean isUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != '%') {
                bytes.write(text.charAt(at));
                continue;
            }
            int value = at + 2 < text.length() ? byteAt(at + 1) : -1;
            if (value < 0) {
                return false;
            }
            bytes.write(value);
            at += 2;
        }
        return isUtf8(bytes.toByteArray());
    }

    /** The byte of two hexadecimal digits, or less than zero if they are none. */
    private int byteAt(int at) {
        int high = digit(text.charAt(at));
        int low = digit(text.charAt(at + 1));
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }

    private static int digit(char character) {
        return character < 128 ? Character.digit(character, 16) : -1;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
