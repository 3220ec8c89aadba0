package org.sohoi.transparency.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.eventstore.LedgerRecords;
import org.sohoi.eventstore.Recording;
import org.sohoi.transparency.merkle.MerkleTree;
import org.sohoi.transparency.merkle.RecentTiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The time for which this process is the one that writes the log: as long as its connection holds the lock. Everything is
 * written on that connection, so that whoever has lost the lock cannot write any more. After any exception it must be
 * closed: what it knows of the tree may not be what is stored.
 */
final class Turn implements AutoCloseable {

    private static final String TAKE = "SELECT pg_try_advisory_lock(hashtextextended('sohoi.transparency-log', 0))";

    /** A page of so many events is not the last one: large events make pages that are not full either. */
    private static final int NOT_THE_LAST = 256;

    private final Connection connection;
    private final TransactionTemplate transaction;
    private final LedgerRecords ledger;
    private final LogProperties properties;
    private final StoredTree tree;
    private final StoredSignatures signatures;
    private final Recheck recheck;
    private final @Nullable Signing signing;
    private Edge edge;

    private Turn(Connection connection, LedgerRecords ledger, @Nullable Identity identity, LogProperties properties) {
        SingleConnectionDataSource single = new SingleConnectionDataSource(connection, true);
        this.connection = connection;
        JdbcTemplate jdbc = new JdbcTemplate(single);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(single));
        this.ledger = ledger;
        this.properties = properties;
        this.tree = new StoredTree(jdbc);
        this.signatures = new StoredSignatures(jdbc);
        this.recheck = new Recheck(ledger, tree);
        this.signing = identity == null ? null : new Signing(identity, signatures, ledger::head);
        this.edge = tree.edge();
    }

    /** Null when another process has it, or should: who has no key, where something was signed. The connection is the turn's own from then on. */
    static @Nullable Turn take(
            Connection connection, LedgerRecords ledger, @Nullable Identity identity, LogProperties properties) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        if (identity == null && !new StoredSignatures(jdbc).keys().isEmpty()) {
            return null;
        }
        boolean ours = Boolean.TRUE.equals(jdbc.queryForObject(TAKE, Boolean.class));
        return ours ? new Turn(connection, ledger, identity, properties) : null;
    }

    /** Logs what the ledger has more, signs it, and reads a little of the old again. */
    Optional<Refusal> round() {
        try {
            // Found by reading old events again, and not to be signed over until they are put right.
            signatures
                    .refusal()
                    .filter(Refusal::isOfAnEvent)
                    .ifPresent(refusal -> recheck.at(refusal.position(), edge.size(), merkle()));
            follow();
            for (int i = 0; i < properties.rechecked() && edge.size() > 0; i++) {
                recheck.next(edge.size(), merkle());
            }
        } catch (NotConsistentException e) {
            return Optional.of(refused(e.refusal()));
        }
        if (signatures.refusal().isPresent()) {
            signatures.dropRefusal();
        }
        return Optional.empty();
    }

    private void follow() {
        List<LedgerRecord> page = newEvents();
        while (true) {
            CompletableFuture<List<LedgerRecord>> next =
                    page.size() < Math.min(NOT_THE_LAST, properties.page()) ? null : readAhead(page);
            grow(page);
            sign();
            if (next == null || Thread.currentThread().isInterrupted()) {
                return;
            }
            page = next.join();
        }
    }

    /** Begins with the last event that is logged already, which shows whether the ledger still is the same. */
    private List<LedgerRecord> newEvents() {
        if (edge.size() == 0) {
            return ledger.after(edge.last(), properties.page());
        }
        List<LedgerRecord> page =
                ledger.after(new Recording(edge.size() - 1, edge.last().recordedAt()), properties.page() + 1);
        if (page.isEmpty()) {
            throw new NotConsistentException(Refusal.ledgerIsShorter(edge.size(), ledger.head()));
        }
        recheck.mustBeLogged(page.get(0), edge.size(), merkle());
        return page.subList(1, page.size());
    }

    private CompletableFuture<List<LedgerRecord>> readAhead(List<LedgerRecord> page) {
        Recording last = page.get(page.size() - 1).recording();
        return CompletableFuture.supplyAsync(() -> ledger.after(last, properties.page()));
    }

    private void grow(List<LedgerRecord> page) {
        if (page.isEmpty()) {
            return;
        }
        Growth growth = Growth.of(edge, page);
        transaction.executeWithoutResult(status -> tree.store(growth.tiles(), growth.edge()));
        edge = growth.edge();
    }

    private void sign() {
        if (signing != null) {
            signing.sign(edge.size(), merkle());
        }
    }

    /** The tree as it is now. Many leaves of a tile are one reading of it. */
    private MerkleTree merkle() {
        return new MerkleTree(new RecentTiles(tree.tiles(edge.frontier())));
    }

    private Refusal refused(Refusal refusal) {
        if (!signatures.refusal().equals(Optional.of(refusal))) {
            signatures.keep(refusal);
        }
        return refusal;
    }

    /** The lock is gone with the connection. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
