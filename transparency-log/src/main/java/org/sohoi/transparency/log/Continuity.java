package org.sohoi.transparency.log;

import java.util.function.LongSupplier;
import org.sohoi.transparency.merkle.MerkleTree;
import org.sohoi.transparency.note.Checkpoint;

/** What may follow a checkpoint: a tree of the same log that has the same beginning. */
record Continuity(String origin, LongSupplier ledgerHead) {

    /**
     * Whether the tree continues the one that was signed; false while it has not got there yet.
     *
     * @throws NotConsistentException when it never will
     */
    boolean holds(Checkpoint signed, long size, MerkleTree tree) {
        if (!signed.origin().equals(origin)) {
            throw new NotConsistentException(Refusal.anotherLog(signed.size(), signed.origin(), origin));
        }
        if (signed.size() > size) {
            long head = ledgerHead.getAsLong();
            if (head < signed.size()) {
                throw new NotConsistentException(Refusal.ledgerIsShorter(signed.size(), head));
            }
            return false;
        }
        Checkpoint found = new Checkpoint(signed.origin(), signed.size(), tree.root(signed.size()));
        if (!signed.hasRoot(found.root())) {
            throw new NotConsistentException(Refusal.rootDiffers(signed.size(), signed.rootText(), found.rootText()));
        }
        return true;
    }
}
