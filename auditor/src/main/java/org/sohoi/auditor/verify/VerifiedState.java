package org.sohoi.auditor.verify;

import java.util.List;
import org.sohoi.auditor.tree.Frontier;
import org.sohoi.auditor.tree.Hash;

/**
 * How far a ledger has been verified.
 *
 * @param size how many events
 * @param subtrees the frontier of their tree, from the largest subtree to the smallest
 * @param recordedAt the instant of the last position, in microseconds since 1970-01-01T00:00Z
 */
public record VerifiedState(long size, List<Hash> subtrees, long recordedAt) {

    public static final VerifiedState NOTHING = new VerifiedState(0, List.of(), Long.MIN_VALUE);

    static VerifiedState of(Frontier tree, long recordedAt) {
        return new VerifiedState(tree.size(), tree.subtrees(), recordedAt);
    }

    /** @throws IllegalArgumentException when the subtrees are not those of a tree of that size */
    public Frontier frontier() {
        return new Frontier(size, subtrees);
    }
}
