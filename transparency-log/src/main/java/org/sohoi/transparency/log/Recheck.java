package org.sohoi.transparency.log;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.eventstore.LedgerRecords;
import org.sohoi.eventstore.Recording;
import org.sohoi.transparency.entry.Entries;
import org.sohoi.transparency.merkle.MerkleTree;
import org.sohoi.transparency.merkle.Tile;

/** Reads again what is in the tree already, a tile of events at a time and round after round: it must still be the same. */
final class Recheck {

    private final LedgerRecords ledger;
    private final StoredTree stored;
    private final Entries entries = new Entries();
    private long nextTile;

    Recheck(LedgerRecords ledger, StoredTree stored) {
        this.ledger = ledger;
        this.stored = stored;
    }

    /**
     * Checks the next tile of events, after the last one the first.
     *
     * @throws NotConsistentException when an event is not the one that was logged
     */
    void next(long size, MerkleTree tree) {
        nextTile = nextTile * Tile.WIDTH < size ? nextTile : 0;
        check(nextTile, size, tree);
        nextTile++;
    }

    /** Checks the tile in which that position is. */
    void at(long position, long size, MerkleTree tree) {
        if (position >= 1 && position <= size) {
            check((position - 1) / Tile.WIDTH, size, tree);
        }
    }

    private void check(long tile, long size, MerkleTree tree) {
        Recording last = stored.before(tile);
        long end = Math.min(size, (tile + 1) * Tile.WIDTH);
        while (last.position() < end) {
            List<LedgerRecord> page = ledger.after(last, (int) (end - last.position()));
            if (page.isEmpty()) {
                throw new NotConsistentException(Refusal.eventIsMissing(last.position() + 1, "no event"));
            }
            for (LedgerRecord record : page) {
                mustBeLogged(record, last.position() + 1, tree);
                last = record.recording();
            }
        }
    }

    /** @throws NotConsistentException when it is another event than that of the leaf */
    void mustBeLogged(LedgerRecord record, long position, MerkleTree tree) {
        long found = record.recording().position();
        if (found != position) {
            throw new NotConsistentException(Refusal.eventIsMissing(position, "position " + found));
        }
        byte[] expected = tree.leaf(position - 1);
        byte[] leaf = entries.leafHash(record);
        if (!Arrays.equals(expected, leaf)) {
            throw new NotConsistentException(Refusal.eventDiffers(position, text(expected), text(leaf)));
        }
    }

    private static String text(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }
}
