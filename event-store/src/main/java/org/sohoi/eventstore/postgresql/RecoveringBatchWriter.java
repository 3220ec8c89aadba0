package org.sohoi.eventstore.postgresql;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sohoi.eventstore.AppendOutcomeUnknownException;
import org.sohoi.eventstore.AppendedPositions;
import org.sohoi.eventstore.LedgerUnavailableException;

/**
 * Records batches, once each, although connections break.
 *
 * <p>When the connection is lost with a batch under way, the same batch is sent again on a new one. The call itself sorts
 * out what happened: it waits for the lock, so for the end of whatever the old session still did, and recognises the
 * groups that are recorded by their event ids. That also holds if the database gets to the first call only after the
 * second: then the first is the repetition. Only when no connection is to be had for a while does the outcome stay
 * unknown.
 */
final class RecoveringBatchWriter implements BatchWriter, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RecoveringBatchWriter.class);
    private static final Duration PAUSE_BETWEEN_ATTEMPTS = Duration.ofMillis(100);

    private final ConnectionSource source;
    private final Duration recoveryPatience;
    private @Nullable LedgerConnection connection;
    private long notBefore = System.nanoTime();

    RecoveringBatchWriter(ConnectionSource source, Duration recoveryPatience) {
        this.source = source;
        this.recoveryPatience = recoveryPatience;
    }

    @Override
    public void write(List<PendingAppend> batch, Outage outage) {
        LedgerConnection open;
        try {
            open = connected();
        } catch (SQLException e) {
            LedgerUnavailableException why = unavailable(e);
            batch.forEach(pending -> pending.fail(why));
            outage.noticed(why);
            return;
        }
        try {
            append(open, batch, outage);
        } catch (RuntimeException | Error e) {
            // A fault of ours in the middle of things: the session may hold anything.
            disconnect();
            batch.stream()
                    .filter(pending -> !pending.isDecided())
                    .forEach(pending -> pending.fail(
                            new AppendOutcomeUnknownException("Failed while the events were on their way", e)));
            throw e;
        }
    }

    private void append(LedgerConnection open, List<PendingAppend> batch, Outage outage) {
        AppendCall call = new AppendCall(batch);
        try {
            decide(batch, open.append(call), open);
        } catch (SQLException e) {
            if (open.isLost() || SqlStates.isConnectionLost(e)) {
                disconnect();
                recover(batch, e, outage);
            } else if (SqlStates.isAboutTheData(e) && batch.size() > 1) {
                batch.forEach(single -> append(open, List.of(single), outage));
            } else {
                RuntimeException why = rolledBack(e);
                batch.forEach(pending -> pending.fail(why));
            }
        }
    }

    private void recover(List<PendingAppend> batch, SQLException lost, Outage outage) {
        LOG.warn("Lost the ledger's connection with {} commands under way: {}", batch.size(), lost.getMessage());
        long giveUp = System.nanoTime() + recoveryPatience.toNanos();
        SQLException latest = lost;
        while (System.nanoTime() < giveUp) {
            try {
                LedgerConnection open = connected();
                decide(batch, open.append(new AppendCall(batch)), open);
                return;
            } catch (SQLException e) {
                latest = e;
                disconnect();
                outage.noticed(unavailable(e));
                LockSupport.parkNanos(PAUSE_BETWEEN_ATTEMPTS.toNanos());
            }
        }
        AppendOutcomeUnknownException why = new AppendOutcomeUnknownException(
                "The ledger's connection was lost while the events were on their way and not restored within "
                        + recoveryPatience,
                latest);
        batch.stream().filter(pending -> !pending.isDecided()).forEach(pending -> pending.fail(why));
    }

    private void decide(List<PendingAppend> batch, AppendReceipt receipt, LedgerConnection open) throws SQLException {
        long position = receipt.head();
        for (int i = 0; i < batch.size(); i++) {
            PendingAppend pending = batch.get(i);
            AppendGroup group = pending.group();
            int number = i + 1;
            if (receipt.repeated().contains(number)) {
                decideRepeated(pending, open.recorded(group.events()));
            } else if (receipt.conflicting().contains(number)) {
                pending.fail(group.conflict());
            } else {
                int events = group.events().size();
                pending.succeed(new AppendedPositions(
                        position + 1,
                        position + events,
                        receipt.recordedAt(),
                        group.firstEvent().stream(),
                        group.versionOfFirstStream()));
                position += events;
            }
        }
    }

    /** The same command again: it gets the answer of the first time, if it made no more events than then. */
    private static void decideRepeated(PendingAppend pending, Map<String, RecordedEvent> recorded) {
        List<NewEvent> events = pending.group().events();
        if (recorded.size() < events.size()) {
            pending.fail(new EventStoreException(
                    "Command was recorded before with " + recorded.size() + " of the events that it now has: "
                            + pending.group().firstEvent().id()));
            return;
        }
        RecordedEvent first = Objects.requireNonNull(recorded.get(events.get(0).id()));
        RecordedEvent last = Objects.requireNonNull(
                recorded.get(events.get(events.size() - 1).id()));
        long version = recorded.values().stream()
                .filter(event -> event.stream().equals(first.stream()))
                .mapToLong(RecordedEvent::sequence)
                .max()
                .orElse(first.sequence());
        pending.succeed(
                new AppendedPositions(first.position(), last.position(), first.recordedAt(), first.stream(), version));
    }

    private LedgerConnection connected() throws SQLException {
        LedgerConnection open = connection;
        if (open == null || open.isLost()) {
            if (System.nanoTime() - notBefore < 0) {
                throw new SQLException("Not tried again yet after the last failure", "08001");
            }
            try {
                open = LedgerConnection.open(source);
                connection = open;
            } catch (SQLException e) {
                notBefore = System.nanoTime() + PAUSE_BETWEEN_ATTEMPTS.toNanos() / 2;
                throw e;
            }
        }
        return open;
    }

    private void disconnect() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }

    private static LedgerUnavailableException unavailable(SQLException e) {
        return new LedgerUnavailableException("The ledger's database cannot be reached: " + e.getMessage(), e);
    }

    /** The database said no and is still there: nothing was recorded. */
    private static RuntimeException rolledBack(SQLException e) {
        if (SqlStates.isDuplicateKey(e)) {
            return new ConcurrencyException("Already recorded: " + e.getMessage(), e);
        }
        return SqlStates.isAboutTheData(e)
                ? new EventStoreException("The ledger refused the events: " + e.getMessage(), e)
                : new LedgerUnavailableException("The ledger takes no events: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        disconnect();
    }
}
