package org.sohoi.transparency.merkle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The right edge of a growing tree: its size and, level by level, the hashes of the tile that is not full yet. */
public final class Frontier implements Tiles {

    private final TreeHasher hasher = new TreeHasher();
    private final List<byte[]> partial = new ArrayList<>();
    private long size;

    /** The edge of an empty tree. */
    public Frontier() {}

    /**
     * The edge of a tree of that size.
     *
     * @param edge the levels' hashes as {@link #edge()} gave them
     */
    public Frontier(long size, byte[] edge) {
        this.size = size;
        int offset = 0;
        for (int level = 0; Tile.hashes(level, size) > 0; level++) {
            int bytes = width(level) * TreeHasher.BYTES;
            partial.add(Arrays.copyOf(Arrays.copyOfRange(edge, offset, offset + bytes), Tile.WIDTH * TreeHasher.BYTES));
            offset += bytes;
        }
        if (offset != edge.length) {
            throw new IllegalStateException(
                    "The edge of a tree of %d has %d bytes, found %d".formatted(size, offset, edge.length));
        }
    }

    public long size() {
        return size;
    }

    /** Adds a leaf, and hands over the tiles that are full with it. */
    public void append(byte[] leafHash, Consumer<Tile> full) {
        byte[] hash = leafHash;
        int level = 0;
        while (true) {
            byte[] tile = level(level);
            int width = width(level);
            System.arraycopy(hash, 0, tile, width * TreeHasher.BYTES, TreeHasher.BYTES);
            if (width + 1 < Tile.WIDTH) {
                break;
            }
            full.accept(new Tile(level, Tile.hashes(level, size) / Tile.WIDTH, tile.clone()));
            hash = hasher.fold(tile, 0, Tile.WIDTH);
            level++;
        }
        size++;
    }

    /** The levels' hashes, one after another. */
    public byte[] edge() {
        int bytes = 0;
        for (int level = 0; level < partial.size(); level++) {
            bytes += width(level) * TreeHasher.BYTES;
        }
        byte[] edge = new byte[bytes];
        int offset = 0;
        for (int level = 0; level < partial.size(); level++) {
            int part = width(level) * TreeHasher.BYTES;
            System.arraycopy(partial.get(level), 0, edge, offset, part);
            offset += part;
        }
        return edge;
    }

    /** Whether the tile is the one at the edge, which is not full. */
    public boolean holds(int level, long index) {
        return level < partial.size() && index == Tile.hashes(level, size) / Tile.WIDTH;
    }

    @Override
    public byte[] hashes(int level, long index) {
        if (!holds(level, index)) {
            throw new IllegalStateException("Tile %d/%d is not at the edge of %d".formatted(level, index, size));
        }
        return Arrays.copyOf(partial.get(level), width(level) * TreeHasher.BYTES);
    }

    private int width(int level) {
        return (int) (Tile.hashes(level, size) % Tile.WIDTH);
    }

    private byte[] level(int level) {
        if (level == partial.size()) {
            partial.add(new byte[Tile.WIDTH * TreeHasher.BYTES]);
        }
        return partial.get(level);
    }
}
