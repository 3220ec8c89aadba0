package org.sohoi.transparency.log;

import java.util.ArrayList;
import java.util.List;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.eventstore.Recording;
import org.sohoi.transparency.merkle.Frontier;

/** What a page of events adds to the tree: a new edge, and the tiles that became full. */
record Growth(Edge edge, List<StoredTile> tiles) {

    /** @throws NotConsistentException when the page does not go on where the tree ends */
    static Growth of(Edge before, List<LedgerRecord> page) {
        byte[][] hashes = LeafHashes.of(page);
        // A copy: what is not stored in the end must not have grown.
        Frontier frontier = new Frontier(before.size(), before.frontier().edge());
        List<StoredTile> tiles = new ArrayList<>();
        Recording last = before.last();
        for (int i = 0; i < hashes.length; i++) {
            Recording next = page.get(i).recording();
            if (next.position() != last.position() + 1) {
                throw new NotConsistentException(
                        Refusal.eventIsMissing(last.position() + 1, "position " + next.position()));
            }
            frontier.append(hashes[i], tile -> tiles.add(new StoredTile(tile, next.recordedAt())));
            last = next;
        }
        return new Growth(new Edge(frontier, last), tiles);
    }
}
