package org.sohoi.auditor.tree;

/** Where a tile of hashes is, by C2SP tlog-tiles. */
public final class TilePath {

    /** How many hashes a full tile has. */
    public static final int WIDTH = 256;

    private TilePath() {}

    /**
     * The tile of leaf hashes.
     *
     * @param number of the tile, from 0
     * @param width how many hashes of it are asked for
     */
    public static String ofLeaves(long number, int width) {
        return "tile/0/" + encoded(number) + (width == WIDTH ? "" : ".p/" + width);
    }

    /** Such as {@code x001/x234/067}. */
    static String encoded(long number) {
        String path = "%03d".formatted(number % 1_000);
        for (long rest = number / 1_000; rest > 0; rest /= 1_000) {
            path = "x%03d/%s".formatted(rest % 1_000, path);
        }
        return path;
    }
}
