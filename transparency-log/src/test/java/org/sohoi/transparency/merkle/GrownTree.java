package org.sohoi.transparency.merkle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree grown leaf by leaf, its full tiles kept by their names. */
final class GrownTree implements Tiles {

    private final Map<String, byte[]> full = new HashMap<>();
    private Frontier frontier = new Frontier();

    static GrownTree of(List<byte[]> entries) {
        GrownTree tree = new GrownTree();
        entries.forEach(tree::append);
        return tree;
    }

    void append(byte[] entry) {
        frontier.append(new TreeHasher().leaf(entry), tile -> {
            if (full.put(tile.level() + "/" + tile.index(), tile.hashes()) != null) {
                throw new IllegalStateException("Tile twice: " + tile);
            }
        });
    }

    /** What is stored, and nothing else, is known afterwards. */
    void restart() {
        frontier = new Frontier(frontier.size(), frontier.edge());
    }

    MerkleTree merkle() {
        return new MerkleTree(this);
    }

    @Override
    public byte[] hashes(int level, long index) {
        return frontier.holds(level, index) ? frontier.hashes(level, index) : full.get(level + "/" + index);
    }
}
