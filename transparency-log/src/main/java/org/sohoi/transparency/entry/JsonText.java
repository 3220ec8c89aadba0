package org.sohoi.transparency.entry;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes an object member by member in the canonical form of RFC 8785: no spaces, strings in UTF-8 with only the escapes
 * that must be. The order of members is the caller's; for canonical JSON that is the order of their names.
 *
 * <p>Every event goes through here, so bytes go straight into an array, runs of them at once.
 */
final class JsonText {

    private static final byte[] HEX = ascii("0123456789abcdef");
    private static final byte[] NULL = ascii("null");
    private static final String SHORT = "btnvfr";

    private byte[] bytes = new byte[1_024];
    private int length;

    /** The name of a member, as it is written. It must need no escapes. */
    record Name(byte[] quoted) {

        Name(String name) {
            this(ascii('"' + name + "\":"));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    JsonText string(Name name, @Nullable String value) {
        return value == null ? raw(name, NULL) : text(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** @param utf8 a text as it is stored */
    JsonText text(Name name, byte[] utf8) {
        name(name);
        quote(utf8);
        return this;
    }

    JsonText number(Name name, long value) {
        return raw(name, ascii(Long.toString(value)));
    }

    /** The object. The next one may be written then. */
    byte[] end() {
        write('}');
        byte[] object = Arrays.copyOf(bytes, length);
        length = 0;
        return object;
    }

    private JsonText raw(Name name, byte[] value) {
        name(name);
        write(value, 0, value.length);
        return this;
    }

    private void name(Name name) {
        write(length == 0 ? '{' : ',');
        write(name.quoted(), 0, name.quoted().length);
    }

    private void quote(byte[] utf8) {
        write('"');
        int written = 0;
        for (int i = 0; i < utf8.length; i++) {
            byte character = utf8[i];
            // Bytes of longer characters are negative, and stand for themselves.
            if (character >= 0 && character < ' ' || character == '"' || character == '\\') {
                write(utf8, written, i - written);
                escape(character);
                written = i + 1;
            }
        }
        write(utf8, written, utf8.length - written);
        write('"');
    }

    private void escape(byte character) {
        write('\\');
        if (character == '"' || character == '\\') {
            write(character);
        } else if (character >= '\b' && character <= '\r' && character != 0x0b) {
            write(SHORT.charAt(character - '\b'));
        } else {
            write('u');
            write('0');
            write('0');
            write(HEX[character >> 4]);
            write(HEX[character & 15]);
        }
    }

    private void write(int oneByte) {
        makeRoom(1);
        bytes[length++] = (byte) oneByte;
    }

    private void write(byte[] source, int from, int count) {
        makeRoom(count);
        System.arraycopy(source, from, bytes, length, count);
        length += count;
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), Math.multiplyExact(bytes.length, 2)));
        }
    }
}
