package org.sohoi.query.replay;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.web.HeaderText;
import org.sohoi.query.web.QueryParameters;

/** By which a request that is sent twice is known again. */
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
        if (header == null) {
            return UUID.randomUUID();
        }
        String key = HeaderText.of(header);
        if (key.isBlank() || key.length() > LONGEST || key.codePoints().anyMatch(IdempotencyKey::isUnprintable)) {
            throw QueryParameters.unreadable(
                    HEADER, "1 to %d printable characters".formatted(LONGEST), key.length() + " characters");
        }
        return UUID.nameUUIDFromBytes(("replay:" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isUnprintable(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
