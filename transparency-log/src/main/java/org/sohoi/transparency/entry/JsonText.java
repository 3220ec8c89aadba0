package org.sohoi.transparency.entry;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes an object member by member in the canonical form of RFC 8785: no spaces, strings in UTF-8 with only the escapes
 * that must be. The order of members is the caller's; for canonical JSON that is the order of their names.
 */
final class JsonText {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
    private static final String SHORT = "btnvfr";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    JsonText string(String name, @Nullable String value) {
        return value == null ? raw(name, NULL) : text(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** @param utf8 a text as it is stored */
    JsonText text(String name, byte[] utf8) {
        name(name);
        quote(utf8);
        return this;
    }

    JsonText number(String name, long value) {
        return raw(name, Long.toString(value).getBytes(StandardCharsets.US_ASCII));
    }

    byte[] end() {
        bytes.write('}');
        return bytes.toByteArray();
    }

    private JsonText raw(String name, byte[] value) {
        name(name);
        bytes.writeBytes(value);
        return this;
    }

    private void name(String name) {
        bytes.write(bytes.size() == 0 ? '{' : ',');
        quote(name.getBytes(StandardCharsets.UTF_8));
        bytes.write(':');
    }

    private void quote(byte[] utf8) {
        bytes.write('"');
        int written = 0;
        for (int i = 0; i < utf8.length; i++) {
            byte character = utf8[i];
            // Bytes of longer characters are negative, and stand for themselves.
            if (character >= 0 && character < ' ' || character == '"' || character == '\\') {
                bytes.write(utf8, written, i - written);
                escape(character);
                written = i + 1;
            }
        }
        bytes.write(utf8, written, utf8.length - written);
        bytes.write('"');
    }

    private void escape(byte character) {
        bytes.write('\\');
        if (character == '"' || character == '\\') {
            bytes.write(character);
        } else if (character >= '\b' && character <= '\r' && character != 0x0b) {
            bytes.write(SHORT.charAt(character - '\b'));
        } else {
            bytes.write('u');
            bytes.write('0');
            bytes.write('0');
            bytes.write(HEX[character >> 4]);
            bytes.write(HEX[character & 15]);
        }
    }
}
