package org.sohoi.transparency.log;

import java.sql.Connection;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.sohoi.transparency.merkle.MerkleTree;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Remembers beside the key what another process signs, so that this one, when it takes over, knows how far that was
 * whatever the database has become by then.
 */
final class Standby {

    private final Identity identity;
    private final CheckpointKeeper beside;
    private final Continuity continuity;

    /** What was published when there was nothing beside the key yet. */
    private @Nullable SignedCheckpoint first;

    Standby(Identity identity, CheckpointKeeper beside, LongSupplier ledgerHead) {
        this.identity = identity;
        this.beside = beside;
        this.continuity = new Continuity(identity.origin(), ledgerHead);
    }

    /** What stands in the way of taking over. */
    Optional<Refusal> watch(Connection connection) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        try {
            Optional<SignedCheckpoint> published = new StoredSignatures(jdbc).last();
            if (published.isPresent()
                    && published.get().note().isSignedBy(identity.key().verifier())) {
                follow(published.get(), new StoredTree(jdbc));
            }
            return Optional.empty();
        } catch (NotConsistentException e) {
            return Optional.of(e.refusal());
        }
    }

    private void follow(SignedCheckpoint published, StoredTree stored) {
        Optional<SignedCheckpoint> remembered = beside.last();
        if (remembered.isEmpty()) {
            begin(published, stored);
        } else if (!remembered.get().isSameAs(published) && continues(remembered.get(), published, stored)) {
            beside.keep(published);
        }
    }

    /** The first that is seen may be a backup's. Whoever signs the next one has found it to be the last. */
    private void begin(SignedCheckpoint published, StoredTree stored) {
        SignedCheckpoint seen = first;
        if (seen == null) {
            first = published;
        } else if (published.size() > seen.size() && continues(seen, published, stored)) {
            beside.keep(published);
        }
    }

    private boolean continues(SignedCheckpoint before, SignedCheckpoint published, StoredTree stored) {
        Edge edge = stored.edge();
        MerkleTree tree = new MerkleTree(stored.tiles(edge.frontier()));
        return continuity.holds(before.checkpoint(), edge.size(), tree)
                && continuity.holds(published.checkpoint(), edge.size(), tree)
                && published.size() >= before.size();
    }
}
