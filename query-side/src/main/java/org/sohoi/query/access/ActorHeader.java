package org.sohoi.query.access;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Who asks, in the header and the form in which commands say it. */
final class ActorHeader {

    static final String NAME = "Actor";

    private static final int LONGEST = 200;

    private ActorHeader() {}

    /** None where nobody is named. What commands would refuse is cut, and bereft of control characters. */
    static @Nullable String read(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String name =
                Normalizer.normalize(utf8(value).strip(), Normalizer.Form.NFC).replaceAll("\\p{Cntrl}", "\uFFFD");
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    /** Containers read headers as ISO 8859-1; names such as Trần Thị Bưởi are sent as UTF-8. */
    private static String utf8(String value) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return value;
        }
    }
}
