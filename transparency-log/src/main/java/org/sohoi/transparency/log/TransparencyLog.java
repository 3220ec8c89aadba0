package org.sohoi.transparency.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.eventstore.LedgerRecords;
import org.sohoi.eventstore.Recording;
import org.sohoi.transparency.entry.Entries;
import org.sohoi.transparency.merkle.MerkleTree;
import org.sohoi.transparency.merkle.RecentTiles;
import org.sohoi.transparency.merkle.Tile;
import org.sohoi.transparency.merkle.TilePath;
import org.sohoi.transparency.merkle.TreeHasher;
import org.sohoi.transparency.note.VerifierKey;
import org.springframework.jdbc.core.JdbcTemplate;

/** The log as it is published: all of it is under the last signed checkpoint. Reads only. */
public final class TransparencyLog {

    private final StoredTree tree;
    private final StoredSignatures signatures;
    private final LedgerRecords ledger;
    private final @Nullable Identity identity;
    private final LogThread thread;

    TransparencyLog(LogDatabase database, LedgerRecords ledger, @Nullable Identity identity, LogThread thread) {
        JdbcTemplate jdbc = new JdbcTemplate(database.readers());
        this.tree = new StoredTree(jdbc);
        this.signatures = new StoredSignatures(jdbc);
        this.ledger = ledger;
        this.identity = identity;
        this.thread = thread;
    }

    /** The last signed checkpoint, as a note. */
    public Optional<String> checkpoint() {
        return signed().map(signed -> signed.note().toString());
    }

    /** What the last signed checkpoint says; empty before the first. */
    public Optional<SignedSize> signedSize() {
        return signed().map(signed -> new SignedSize(
                signed.checkpoint().origin(), signed.size(), signed.note().toString()));
    }

    /** How many events are under the last signed checkpoint; empty before the first. */
    public Optional<Long> size() {
        return signed().map(SignedCheckpoint::size);
    }

    /** The key that signs, then those that signed earlier. */
    public List<VerifierKey> keys() {
        List<VerifierKey> keys = new ArrayList<>(signatures.keys());
        if (identity != null) {
            keys.remove(identity.key().verifier());
            keys.add(0, identity.key().verifier());
        }
        return keys;
    }

    /** The tree over everything that is stored. */
    public MerkleTree merkle() {
        return new MerkleTree(new RecentTiles(tree.tiles(tree.edge().frontier())));
    }

    /** The first hashes of a tile; empty when the signed tree has not so many in it. */
    public Optional<byte[]> tile(int level, TilePath tile, long size) {
        return Tile.width(level, tile.index(), size) < tile.width()
                ? Optional.empty()
                : Optional.of(Arrays.copyOf(
                        tree.tiles(tree.edge().frontier()).hashes(level, tile.index()),
                        tile.width() * TreeHasher.BYTES));
    }

    /** The entries of a tile of leaves from the events as they are now; fewer than its width when some are gone. */
    public List<byte[]> entries(TilePath tile) {
        Entries entries = new Entries();
        List<byte[]> bundle = new ArrayList<>();
        Recording reached = tree.before(tile.index());
        while (bundle.size() < tile.width()) {
            List<LedgerRecord> page = ledger.after(reached, tile.width() - bundle.size());
            if (page.isEmpty()) {
                break;
            }
            page.forEach(record -> bundle.add(entries.of(record)));
            reached = page.get(page.size() - 1).recording();
        }
        return bundle;
    }

    /** The events after a position up to {@code last}: some if there are any, at most {@code limit}. */
    public List<LedgerRecord> events(long position, long last, int limit) {
        // Engines that keep no instants have them known from one tile to the next.
        Recording reached = tree.before(position / Tile.WIDTH);
        while (true) {
            int before = (int) (position - reached.position());
            List<LedgerRecord> page = ledger.after(reached, Math.max(0, before) + limit);
            List<LedgerRecord> wanted = page.stream()
                    .filter(event -> event.recording().position() > position)
                    .takeWhile(event -> event.recording().position() <= last)
                    .limit(limit)
                    .toList();
            if (page.isEmpty() || !wanted.isEmpty()) {
                return wanted;
            }
            reached = page.get(page.size() - 1).recording();
            if (reached.position() > position) {
                return wanted;
            }
        }
    }

    public LogStatus status() {
        Optional<SignedCheckpoint> signed = signed();
        Optional<Refusal> refusal = signatures.refusal().or(thread::refusal);
        long head = ledger.head();
        long lag = Math.max(0, head - signed.map(SignedCheckpoint::size).orElse(0L));
        return new LogStatus(
                signed.map(last -> last.checkpoint().origin()).orElse(identity == null ? null : identity.origin()),
                signed.map(SignedCheckpoint::size).orElse(null),
                head,
                lag,
                identity != null
                        && refusal.isEmpty()
                        && thread.failure() == null
                        && isSignedOn(signed.isPresent() && lag == 0),
                refusal.orElse(null),
                thread.failure());
    }

    /** By this process, or, as can be seen, by another one. */
    private boolean isSignedOn(boolean current) {
        return thread.hasTurn() || current || signatures.areFresh();
    }

    /** One that cannot be read is none to publish; why nothing is signed then is a refusal. */
    private Optional<SignedCheckpoint> signed() {
        try {
            return signatures.last();
        } catch (NotConsistentException e) {
            return Optional.empty();
        }
    }
}
