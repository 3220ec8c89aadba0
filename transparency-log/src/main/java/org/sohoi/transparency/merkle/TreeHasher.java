package org.sohoi.transparency.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The hashes of RFC 6962, section 2.1. Not thread-safe. */
public final class TreeHasher {

    public static final int BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256;

    public TreeHasher() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** SHA-256 of the bytes as they are, which is also the root of the tree of no leaves. */
    public byte[] plain(byte... bytes) {
        return sha256.digest(bytes);
    }

    public byte[] leaf(byte[] entry) {
        sha256.update(LEAF);
        return sha256.digest(entry);
    }

    public byte[] node(byte[] left, byte[] right) {
        sha256.update(NODE);
        sha256.update(left);
        return sha256.digest(right);
    }

    /** The root of a full subtree: of 2^n hashes, one after another, from that one on. */
    byte[] fold(byte[] hashes, int first, int count) {
        byte[] row = new byte[count * BYTES];
        System.arraycopy(hashes, first * BYTES, row, 0, row.length);
        for (int width = count; width > 1; width /= 2) {
            for (int pair = 0; pair < width / 2; pair++) {
                sha256.update(NODE);
                sha256.update(row, 2 * pair * BYTES, 2 * BYTES);
                byte[] node = sha256.digest();
                System.arraycopy(node, 0, row, pair * BYTES, BYTES);
            }
        }
        return count == 1 ? row : Arrays.copyOf(row, BYTES);
    }
}
