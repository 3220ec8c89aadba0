package org.sohoi.transparency.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.sohoi.transparency.merkle.MerkleTree;
import org.sohoi.transparency.note.Checkpoint;

/** Signs the tree, if it is consistent with what was signed before. */
final class Signing {

    private final Identity identity;
    private final StoredSignatures stored;
    private final List<CheckpointKeeper> keepers = new ArrayList<>();
    private final Continuity continuity;

    Signing(Identity identity, StoredSignatures stored, LongSupplier ledgerHead) {
        this.identity = identity;
        this.stored = stored;
        this.continuity = new Continuity(identity.origin(), ledgerHead);
        // The database is last: nobody must see a checkpoint before it is remembered where backups do not reach.
        identity.beside().ifPresent(keepers::add);
        keepers.add(stored);
    }

    /**
     * Checks the tree against the checkpoints that are kept, in the database and beside the key, and signs it when it is
     * larger or the key is another. Does nothing while the tree is still on its way to what was signed.
     *
     * @throws NotConsistentException when the tree is not one that may be signed
     */
    void sign(long size, MerkleTree tree) {
        boolean reached = true;
        boolean current = true;
        for (CheckpointKeeper keeper : keepers) {
            Optional<SignedCheckpoint> kept = keeper.last();
            reached &= kept.isEmpty() || continuity.holds(kept.get().checkpoint(), size, tree);
            current &= kept.isPresent() && isCurrent(kept.get(), size);
        }
        mustRemember();
        if (reached && !current) {
            keep(SignedCheckpoint.sign(new Checkpoint(identity.origin(), size, tree.root(size)), identity.key()));
        }
    }

    /** The file is always written before the database: without one, another process signed, and who knows how far. */
    private void mustRemember() {
        if (identity.beside().isPresent() && identity.beside().get().last().isEmpty()) {
            stored.last().ifPresent(published -> {
                throw new NotConsistentException(Refusal.nothingRemembered(published.size()));
            });
        }
    }

    private boolean isCurrent(SignedCheckpoint kept, long size) {
        return kept.size() == size && kept.note().isSignedBy(identity.key().verifier());
    }

    private void keep(SignedCheckpoint signed) {
        stored.keep(identity.key().verifier());
        keepers.forEach(keeper -> keeper.keep(signed));
    }
}
