package org.sohoi.transparency.merkle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Roots and proofs of RFC 6962, section 2.1, from stored hashes: a proof reads two tiles a level at most. Not thread-safe. */
public final class MerkleTree {

    private final Tiles tiles;
    private final TreeHasher hasher = new TreeHasher();

    /** @param tiles of a tree at least as large as any that is asked for */
    public MerkleTree(Tiles tiles) {
        this.tiles = tiles;
    }

    /** The root of the tree of the first {@code size} leaves. */
    public byte[] root(long size) {
        return size == 0 ? hasher.plain() : subtree(0, size);
    }

    /** The hash of a leaf, from 0. */
    public byte[] leaf(long index) {
        return full(0, index);
    }

    /** PATH: the siblings from a leaf up to the root of the tree of that size. */
    public List<byte[]> inclusion(long leaf, long size) {
        List<byte[]> path = new ArrayList<>();
        inclusion(leaf, 0, size, path);
        return path;
    }

    /** PROOF: what leads from the root of the first {@code from} leaves, at least one, to that of the first {@code to}. */
    public List<byte[]> consistency(long from, long to) {
        List<byte[]> proof = new ArrayList<>();
        consistency(from, 0, to, true, proof);
        return proof;
    }

    private void inclusion(long leaf, long first, long end, List<byte[]> path) {
        if (end - first == 1) {
            return;
        }
        long middle = middle(first, end);
        if (leaf < middle) {
            inclusion(leaf, first, middle, path);
            path.add(subtree(middle, end));
        } else {
            inclusion(leaf, middle, end, path);
            path.add(subtree(first, middle));
        }
    }

    /** SUBPROOF. */
    private void consistency(long from, long first, long end, boolean known, List<byte[]> proof) {
        if (from == end) {
            if (!known) {
                proof.add(subtree(first, end));
            }
            return;
        }
        long middle = middle(first, end);
        if (from <= middle) {
            consistency(from, first, middle, known, proof);
            proof.add(subtree(middle, end));
        } else {
            consistency(from, middle, end, false, proof);
            proof.add(subtree(first, middle));
        }
    }

    /** The root over the leaves from {@code first} to before {@code end}, as the recursion of the RFC splits them. */
    private byte[] subtree(long first, long end) {
        long leaves = end - first;
        if (Long.bitCount(leaves) == 1) {
            return full(Long.numberOfTrailingZeros(leaves), first / leaves);
        }
        long middle = middle(first, end);
        return hasher.node(subtree(first, middle), subtree(middle, end));
    }

    /** The root of the full subtree of that height. */
    private byte[] full(int height, long index) {
        int level = height / Tile.HEIGHT;
        int count = 1 << (height % Tile.HEIGHT);
        long firstHash = index * count;
        byte[] hashes = tiles.hashes(level, firstHash / Tile.WIDTH);
        int inTile = (int) (firstHash % Tile.WIDTH);
        if (hashes.length < (inTile + count) * TreeHasher.BYTES) {
            throw new IllegalStateException("Tile %d/%d has %d hashes, %d are needed"
                    .formatted(level, firstHash / Tile.WIDTH, hashes.length / TreeHasher.BYTES, inTile + count));
        }
        return count == 1
                ? Arrays.copyOfRange(hashes, inTile * TreeHasher.BYTES, (inTile + 1) * TreeHasher.BYTES)
                : hasher.fold(hashes, inTile, count);
    }

    /** The largest power of two smaller than the number of leaves, from the first on. */
    private static long middle(long first, long end) {
        return first + Long.highestOneBit(end - first - 1);
    }
}
