package org.sohoi.auditor.event;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** UTF-8 that replaces nothing silently. */
public final class Utf8 {

    private Utf8() {}

    /** @throws IllegalArgumentException when the bytes are none */
    public static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("bytes that are no UTF-8", e);
        }
    }

    /** The same text. @throws IllegalArgumentException when it holds half a surrogate pair, which has no bytes */
    static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    throw new IllegalArgumentException("half a surrogate pair");
                }
                i++;
            }
        }
        return text;
    }
}
