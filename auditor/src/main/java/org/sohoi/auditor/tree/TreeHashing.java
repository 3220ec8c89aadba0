package org.sohoi.auditor.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of RFC 6962, section 2.1. For one thread. */
public final class TreeHashing {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest = sha256();

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** SHA-256 of the bytes alone. */
    public Hash plain(byte[] bytes) {
        digest.update(bytes);
        return Hash.takenFrom(digest);
    }

    public Hash leaf(byte[] entry) {
        digest.update(LEAF);
        digest.update(entry);
        return Hash.takenFrom(digest);
    }

    Hash node(Hash left, Hash right) {
        digest.update(NODE);
        left.feed(digest);
        right.feed(digest);
        return Hash.takenFrom(digest);
    }

    /** The root of a tree without leaves. */
    Hash empty() {
        return Hash.takenFrom(digest);
    }
}
