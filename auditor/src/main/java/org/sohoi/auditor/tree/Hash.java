package org.sohoi.auditor.tree;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/** 32 bytes of SHA-256. */
public final class Hash {

    public static final int LENGTH = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException when they are not 32 */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash has 32 bytes, found " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** @throws IllegalArgumentException when it is no base64 of 32 bytes */
    public static Hash ofBase64(String base64) {
        Hash hash = of(Base64.getDecoder().decode(base64));
        if (!hash.toString().equals(base64)) {
            throw new IllegalArgumentException("Not the only way to write these bytes: " + base64);
        }
        return hash;
    }

    /** What a digest that has been fed comes to. */
    static Hash takenFrom(MessageDigest digest) {
        return new Hash(digest.digest());
    }

    void feed(MessageDigest digest) {
        digest.update(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In base64, as checkpoints and proofs have it. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
