package org.sohoi.auditor.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * All that has to be kept of a tree to append to it: the roots of the full subtrees that it consists of, one for each bit
 * of its size.
 */
public final class Frontier {

    private final TreeHashing hashing = new TreeHashing();
    private final List<Hash> subtrees = new ArrayList<>();
    private long size;

    /** An empty tree. */
    public Frontier() {}

    /**
     * A tree that was left earlier.
     *
     * @param subtrees from the largest to the smallest
     * @throws IllegalArgumentException when a tree of that size has another number of subtrees
     */
    public Frontier(long size, List<Hash> subtrees) {
        if (size < 0 || subtrees.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("A tree of %d leaves has %d full subtrees, found %d"
                    .formatted(size, Long.bitCount(size), subtrees.size()));
        }
        this.size = size;
        this.subtrees.addAll(subtrees);
    }

    public void append(Hash leaf) {
        Hash subtree = leaf;
        for (long full = size; (full & 1) == 1; full >>>= 1) {
            subtree = hashing.node(subtrees.remove(subtrees.size() - 1), subtree);
        }
        subtrees.add(subtree);
        size++;
    }

    public Hash root() {
        if (size == 0) {
            return hashing.empty();
        }
        Hash root = subtrees.get(subtrees.size() - 1);
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = hashing.node(subtrees.get(i), root);
        }
        return root;
    }

    public long size() {
        return size;
    }

    /** From the largest to the smallest. */
    public List<Hash> subtrees() {
        return List.copyOf(subtrees);
    }
}
