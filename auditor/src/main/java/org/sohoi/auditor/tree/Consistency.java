package org.sohoi.auditor.tree;

import java.util.ArrayList;
import java.util.List;

/** Proofs that a tree begins with a smaller one, by RFC 9162, section 2.1.4.2. */
public final class Consistency {

    /** The roots that a proof leads to: of the smaller tree and of the larger one. */
    public record Roots(Hash smaller, Hash larger) {}

    private Consistency() {}

    /**
     * @param smaller the size of the smaller tree, at least 1
     * @param root of the smaller tree, which a proof leaves out where it is a full subtree
     * @throws NoProof when a proof for these sizes cannot look like this
     */
    public static Roots roots(long smaller, long larger, Hash root, List<Hash> proof) {
        if (smaller < 1 || smaller > larger) {
            throw new NoProof("sizes from 1 on that do not decrease", "%d and %d".formatted(smaller, larger));
        }
        if (smaller == larger) {
            if (!proof.isEmpty()) {
                throw NoProof.tooLong(proof.size());
            }
            return new Roots(root, root);
        }
        return walk(smaller, larger, path(smaller, root, proof));
    }

    private static List<Hash> path(long smaller, Hash root, List<Hash> proof) {
        if (proof.isEmpty()) {
            throw NoProof.tooShort(0);
        }
        List<Hash> path = new ArrayList<>(proof);
        if (Long.bitCount(smaller) == 1) {
            path.add(0, root);
        }
        return path;
    }

    private static Roots walk(long smaller, long larger, List<Hash> path) {
        TreeHashing hashing = new TreeHashing();
        int shared = Long.numberOfTrailingZeros(smaller);
        long node = (smaller - 1) >>> shared;
        long last = (larger - 1) >>> shared;
        Hash ofSmaller = path.get(0);
        Hash ofLarger = path.get(0);
        for (Hash sibling : path.subList(1, path.size())) {
            if (last == 0) {
                throw NoProof.tooLong(path.size());
            }
            if ((node & 1) == 1 || node == last) {
                ofSmaller = hashing.node(sibling, ofSmaller);
                ofLarger = hashing.node(sibling, ofLarger);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                ofLarger = hashing.node(ofLarger, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        if (last != 0) {
            throw NoProof.tooShort(path.size());
        }
        return new Roots(ofSmaller, ofLarger);
    }
}
