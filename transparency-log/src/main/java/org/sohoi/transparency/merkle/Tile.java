package org.sohoi.transparency.merkle;

/**
 * A full tile of C2SP tlog-tiles, of height 8.
 *
 * @param level 0 for the leaves' hashes; one level up is 8 levels of the tree
 * @param index from 0
 * @param hashes {@link #WIDTH} of them, one after another
 */
@SuppressWarnings("ArrayRecordComponent") // Written and forgotten.
public record Tile(int level, long index, byte[] hashes) {

    public static final int HEIGHT = 8;
    public static final int WIDTH = 1 << HEIGHT;

    /** How many hashes of that level a tree of that size has. */
    public static long hashes(int level, long size) {
        return level * HEIGHT >= Long.SIZE ? 0 : size >>> (level * HEIGHT);
    }

    /** How many hashes a tree of that size has in that tile: {@link #WIDTH}, fewer at its edge, none beyond it. */
    public static int width(int level, long index, long size) {
        return (int) Math.max(0, Math.min(WIDTH, hashes(level, size) - index * WIDTH));
    }
}
