package org.sohoi.transparency.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sohoi.eventstore.LedgerRecords;

/** Keeps the log at the ledger's head, in whichever process gets to do it. Not thread-safe. */
final class Follower implements AutoCloseable {

    private final DataSource writers;
    private final LedgerRecords ledger;
    private final @Nullable Identity identity;
    private final LogProperties properties;
    private final Optional<Standby> standby;
    private @Nullable Turn turn;
    private volatile boolean hasTurn;

    Follower(DataSource writers, LedgerRecords ledger, @Nullable Identity identity, LogProperties properties) {
        this.writers = writers;
        this.ledger = ledger;
        this.identity = identity;
        this.properties = properties;
        this.standby = Optional.ofNullable(identity)
                .flatMap(signer -> signer.beside().map(file -> new Standby(signer, file, ledger::head)));
    }

    /** Does what there is to do, if this process is the one that does it. Throws whatever is in the way; then call again. */
    Optional<Refusal> round() throws SQLException {
        Turn held = turn;
        // Unless the round ends well, what the turn knows of the tree may not be what is stored.
        turn = null;
        try {
            return held == null ? begin() : goOn(held);
        } finally {
            hasTurn = turn != null;
        }
    }

    private Optional<Refusal> begin() throws SQLException {
        Connection connection = writers.getConnection();
        Turn taken = null;
        try {
            taken = Turn.take(connection, ledger, identity, properties);
            if (taken == null) {
                return standby.flatMap(waiting -> waiting.watch(connection));
            }
        } finally {
            if (taken == null) {
                connection.close();
            }
        }
        return goOn(taken);
    }

    /** Whether this process has the turn, as of its last round: it writes the log, and no other. */
    boolean hasTurn() {
        return hasTurn;
    }

    /** Without a key the turn is given back after a round: whoever has one must not wait for it. */
    private Optional<Refusal> goOn(Turn taken) throws SQLException {
        try {
            Optional<Refusal> refusal = taken.round();
            turn = identity == null ? null : taken;
            return refusal;
        } finally {
            if (turn == null) {
                taken.close();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        if (turn != null) {
            hasTurn = false;
            turn.close();
            turn = null;
        }
    }
}
