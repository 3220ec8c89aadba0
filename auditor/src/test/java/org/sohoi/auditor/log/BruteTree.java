package org.sohoi.auditor.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** RFC 6962, section 2.1, as it is defined there: recursively, from all leaves. */
public final class BruteTree {

    private BruteTree() {}

    public static byte[] leaf(byte[] entry) {
        return sha256(new byte[] {0}, entry);
    }

    public static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = split(leaves.size());
        return sha256(new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    public static List<byte[]> path(int m, List<byte[]> leaves) {
        List<byte[]> path = new ArrayList<>();
        if (leaves.size() > 1) {
            int k = split(leaves.size());
            if (m < k) {
                path.addAll(path(m, leaves.subList(0, k)));
                path.add(root(leaves.subList(k, leaves.size())));
            } else {
                path.addAll(path(m - k, leaves.subList(k, leaves.size())));
                path.add(root(leaves.subList(0, k)));
            }
        }
        return path;
    }

    public static List<byte[]> proof(int m, List<byte[]> leaves) {
        return subproof(m, leaves, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> leaves, boolean whole) {
        int n = leaves.size();
        if (m == n) {
            return whole ? new ArrayList<>() : new ArrayList<>(List.of(root(leaves)));
        }
        int k = split(n);
        List<byte[]> proof;
        if (m <= k) {
            proof = subproof(m, leaves.subList(0, k), whole);
            proof.add(root(leaves.subList(k, n)));
        } else {
            proof = subproof(m - k, leaves.subList(k, n), false);
            proof.add(root(leaves.subList(0, k)));
        }
        return proof;
    }

    private static int split(int n) {
        return Integer.highestOneBit(n - 1);
    }

    public static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
