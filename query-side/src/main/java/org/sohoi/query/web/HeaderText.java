package org.sohoi.query.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The text of a header that people write. */
public final class HeaderText {

    private HeaderText() {}

    /**
     * The text in NFC, with nothing blank around it. Containers read headers as ISO 8859-1; names such as Trần Thị Bưởi are
     * sent as UTF-8.
     */
    public static String of(String header) {
        return Normalizer.normalize(utf8(header), Normalizer.Form.NFC).strip();
    }

    private static String utf8(String header) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return header;
        }
    }
}
