package org.sohoi.eventstore.postgresql;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sohoi.eventstore.AppendOutcomeUnknownException;
import org.sohoi.eventstore.LedgerUnavailableException;

/**
 * Records batches, once each, although connections break.
 *
 * <p>When the connection is lost with a batch under way, the same batch is sent again on a new one. The call itself sorts
 * out what happened: it waits for the lock, so for the end of whatever the old session still did; the streams of groups that
 * are recorded have moved, and their event ids tell that it was by themselves. If the database gets to the first call only
 * after the second, it is the first that finds the streams moved. Only when no connection is to be had for a while does the
 * outcome stay unknown.
 */
final class RecoveringBatchWriter implements BatchWriter, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RecoveringBatchWriter.class);

    private final KeptConnection connection;
    private final Duration patience;

    RecoveringBatchWriter(ConnectionSource source, Duration patience) {
        this.connection = new KeptConnection(source);
        this.patience = patience;
    }

    @Override
    public void write(List<PendingAppend> batch, Outage outage) {
        LedgerConnection open;
        try {
            open = connection.get();
        } catch (SQLException e) {
            LedgerUnavailableException why = unavailable(e);
            batch.forEach(pending -> pending.fail(why));
            outage.noticed(why);
            return;
        }
        try {
            append(open, batch, outage);
        } catch (RuntimeException e) {
            // A fault of ours in the middle of things: the session may hold anything.
            LOG.error("Could not finish a batch of {} commands", batch.size(), e);
            failUndecided(batch, new AppendOutcomeUnknownException("Failed while the events were on their way", e));
            connection.giveUp();
        }
    }

    private void append(LedgerConnection open, List<PendingAppend> batch, Outage outage) {
        try {
            send(open, batch, Sending.FIRST, outage);
        } catch (SQLException e) {
            // A pause would not pause an interrupted thread; the interrupt is kept for afterwards.
            boolean interrupted = Thread.interrupted();
            recover(batch, e, outage);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private enum Sending {
        FIRST,
        /** After a lost connection: an earlier sending may have been recorded, so a mere refusal proves nothing. */
        AGAIN
    }

    /** @throws SQLException when the outcome is in the dark, and only then: whatever else goes wrong is decided here */
    private void send(LedgerConnection open, List<PendingAppend> batch, Sending sending, Outage outage)
            throws SQLException {
        try {
            BatchDecision.announce(batch, open.append(batch), open);
        } catch (SQLException e) {
            if (open.isLost() || SqlStates.isConnectionLost(e)) {
                throw e;
            }
            if (SqlStates.isAboutTheData(e) && batch.size() > 1) {
                appendOneByOne(batch, outage);
            } else if (SqlStates.isDuplicateKey(e)) {
                BatchDecision.announceLeftOut(batch, open);
            } else if (sending == Sending.AGAIN && !SqlStates.isAboutTheData(e)) {
                throw e;
            } else {
                failUndecided(batch, rolledBack(e));
            }
        }
    }

    /** One of them cannot be recorded, and the whole batch was rolled back for it; apart, it fails alone. */
    private void appendOneByOne(List<PendingAppend> batch, Outage outage) {
        for (PendingAppend pending : batch) {
            write(List.of(pending), outage);
        }
    }

    private void recover(List<PendingAppend> batch, SQLException lost, Outage outage) {
        LOG.warn("Lost the ledger's connection with {} commands under way: {}", batch.size(), lost.getMessage());
        SQLException latest = lost;
        long giveUp = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() - giveUp < 0) {
            connection.giveUp();
            try {
                send(connection.get(), batch, Sending.AGAIN, outage);
                return;
            } catch (SQLException e) {
                latest = e;
                outage.noticed(unavailable(e));
                LockSupport.parkNanos(KeptConnection.PAUSE_BETWEEN_ATTEMPTS.toNanos());
            }
        }
        connection.giveUp();
        failUndecided(
                batch,
                new AppendOutcomeUnknownException(
                        "The ledger's connection was lost while the events were on their way and not restored within "
                                + patience,
                        latest));
    }

    private static void failUndecided(List<PendingAppend> batch, RuntimeException why) {
        batch.stream().filter(pending -> !pending.isDecided()).forEach(pending -> pending.fail(why));
    }

    private static LedgerUnavailableException unavailable(SQLException e) {
        return new LedgerUnavailableException("The ledger's database cannot be reached: " + e.getMessage(), e);
    }

    /** The database said no and is still there: nothing was recorded. */
    private static RuntimeException rolledBack(SQLException e) {
        return SqlStates.isAboutTheData(e)
                ? new EventStoreException("The ledger refused the events: " + e.getMessage(), e)
                : new LedgerUnavailableException("The ledger takes no events: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        connection.giveUp();
    }
}
