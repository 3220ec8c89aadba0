package org.sohoi.auditor.tree;

import java.util.List;

/** Proofs that a leaf is in a tree, by RFC 9162, section 2.1.3.2. */
public final class Inclusion {

    private Inclusion() {}

    /**
     * The root that a proof leads to.
     *
     * @param index of the leaf, from 0
     * @throws NoProof when a proof for that leaf in a tree of that size cannot look like this
     */
    public static Hash root(long index, long size, Hash leaf, List<Hash> proof) {
        if (index < 0 || index >= size) {
            throw new NoProof("a leaf below %d".formatted(size), "leaf %d".formatted(index));
        }
        TreeHashing hashing = new TreeHashing();
        long node = index;
        long last = size - 1;
        Hash root = leaf;
        for (Hash sibling : proof) {
            if (last == 0) {
                throw NoProof.tooLong(proof.size());
            }
            if ((node & 1) == 1 || node == last) {
                root = hashing.node(sibling, root);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                root = hashing.node(root, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        if (last != 0) {
            throw NoProof.tooShort(proof.size());
        }
        return root;
    }
}
