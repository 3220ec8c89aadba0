package org.sohoi.transparency.merkle;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers the tiles read last: proofs of neighbours share nearly all of theirs. Not thread-safe. */
public final class RecentTiles implements Tiles {

    /** Half a megabyte. */
    private static final int MOST = 64;

    private record Place(int level, long index) {}

    private final Tiles tiles;
    private final Map<Place, byte[]> recent = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, byte[]> eldest) {
            return size() > MOST;
        }
    };

    public RecentTiles(Tiles tiles) {
        this.tiles = tiles;
    }

    @Override
    public byte[] hashes(int level, long index) {
        return recent.computeIfAbsent(new Place(level, index), place -> tiles.hashes(level, index));
    }
}
