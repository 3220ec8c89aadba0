package org.sohoi.query.awards.giving;

import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.projection.ReadModel;

/** The secret that pseudonyms are made with. */
final class PseudonymKey {

    private static final int BYTES = 32;
    private static final int FEWEST_BYTES = 16;

    private PseudonymKey() {}

    /** The configured one, else the read model's own, which the first process that asks for it makes. */
    static byte[] of(@Nullable String configured, ReadModel readModel) {
        return configured == null ? stored(readModel) : decoded(configured);
    }

    private static byte[] decoded(String configured) {
        byte[] key = Base64.getDecoder().decode(configured);
        if (key.length < FEWEST_BYTES) {
            throw new IllegalArgumentException("sohoi.query.giving.pseudonym-key must have at least %d bytes, not %d"
                    .formatted(FEWEST_BYTES, key.length));
        }
        return key;
    }

    private static byte[] stored(ReadModel readModel) {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        readModel
                .jdbc()
                .sql("INSERT INTO pseudonym_key (key) VALUES (:key) ON CONFLICT DO NOTHING")
                .param("key", fresh)
                .update();
        return readModel
                .jdbc()
                .sql("SELECT key FROM pseudonym_key")
                .query(byte[].class)
                .single();
    }
}
