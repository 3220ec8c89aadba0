package org.sohoi.eventstore.postgresql;

import org.sohoi.eventstore.UnstorableEventException;

/**
 * What PostgreSQL keeps byte for byte: text that has a UTF-8 encoding and no NUL, up to a size. Checked by the caller of an
 * append, so that what is unfit never meets the events of others.
 *
 * <p>An escaped NUL in JSON would be kept, but no reader could take the text as {@code jsonb}; it is refused as well.
 */
final class StorableText {

    private static final String ESCAPED_NUL = "\\u0000";

    private final int maxBytes;

    StorableText(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** The number of bytes in UTF-8. */
    int sizeOf(String text, String what, String eventType) {
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                size++;
                if (c == 0) {
                    throw refused(what, eventType, "a NUL character");
                }
            } else if (c < 0x800) {
                size += 2;
            } else if (!Character.isSurrogate(c)) {
                size += 3;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                size += 4;
                i++;
            } else {
                throw refused(what, eventType, "half a surrogate pair, which has no UTF-8 encoding");
            }
        }
        if (holdsEscapedNul(text)) {
            throw refused(what, eventType, "an escaped NUL character");
        }
        if (size > maxBytes) {
            throw new UnstorableEventException("The %s of a %s event is too large: at most %d bytes, found %d"
                    .formatted(what, eventType, maxBytes, size));
        }
        return size;
    }

    private static boolean holdsEscapedNul(String text) {
        int at = text.indexOf(ESCAPED_NUL);
        while (at >= 0) {
            int backslashes = 1;
            while (at - backslashes >= 0 && text.charAt(at - backslashes) == '\\') {
                backslashes++;
            }
            if (backslashes % 2 == 1) { // an even number: backslashes that escape each other
                return true;
            }
            at = text.indexOf(ESCAPED_NUL, at + 1);
        }
        return false;
    }

    private static UnstorableEventException refused(String what, String eventType, String found) {
        return new UnstorableEventException("The %s of a %s event holds %s".formatted(what, eventType, found));
    }
}
