package org.sohoi.query.replay;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.web.QueryParameters;

/** By which a request that is sent twice is known again. Read as the write side reads it. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 200;

    private IdempotencyKey() {}

    /**
     * The id of what a request with this key asks for; any where there is none.
     *
     * @throws QuestionRefused for a key that cannot be one
     */
    static UUID idOf(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return UUID.randomUUID();
        }
        String key = Normalizer.normalize(utf8(header), Normalizer.Form.NFC).strip();
        if (key.length() > LONGEST || key.codePoints().anyMatch(IdempotencyKey::isUnprintable)) {
            throw QueryParameters.unreadable(
                    HEADER, "up to %d printable characters".formatted(LONGEST), key.length() + " characters");
        }
        return UUID.nameUUIDFromBytes(("replay:" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isUnprintable(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    /** Containers read headers as ISO 8859-1. */
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
