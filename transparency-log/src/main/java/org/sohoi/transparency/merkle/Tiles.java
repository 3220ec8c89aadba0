package org.sohoi.transparency.merkle;

/** Where a tree's hashes are read from. */
@FunctionalInterface
public interface Tiles {

    /**
     * The hashes of a tile, one after another: all of them when it is full, else those that are there.
     *
     * @throws IllegalStateException when the tree has no such tile
     */
    byte[] hashes(int level, long index);
}
