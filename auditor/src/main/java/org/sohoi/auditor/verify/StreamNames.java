package org.sohoi.auditor.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.sohoi.auditor.tree.TreeHashing;

/**
 * Names of streams as hashes. They are salted anew in each run, or whoever forges a ledger could choose names that all
 * meet in one file, or in one slot.
 */
final class StreamNames {

    private static final int SALT_BYTES = 16;

    private final TreeHashing hashing = new TreeHashing();
    private final byte[] salt = new byte[SALT_BYTES];

    StreamNames() {
        new SecureRandom().nextBytes(salt);
    }

    ByteBuffer hash(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_8);
        byte[] salted = ByteBuffer.allocate(SALT_BYTES + name.length)
                .put(salt)
                .put(name)
                .array();
        return ByteBuffer.wrap(hashing.plain(salted).bytes());
    }
}
