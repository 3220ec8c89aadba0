package org.sohoi.eventstore.postgresql;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.sohoi.eventstore.AppendedPositions;

/** Tells every caller of a batch, from the database's receipt, what became of its group. */
final class BatchDecision {

    private final LedgerConnection connection;
    private long position;

    private BatchDecision(LedgerConnection connection, long head) {
        this.connection = connection;
        this.position = head;
    }

    static void announce(List<PendingAppend> batch, AppendReceipt receipt, LedgerConnection connection)
            throws SQLException {
        BatchDecision decision = new BatchDecision(connection, receipt.head());
        for (int i = 0; i < batch.size(); i++) {
            decision.decide(batch.get(i), i + 1, receipt);
        }
    }

    private void decide(PendingAppend pending, int number, AppendReceipt receipt) throws SQLException {
        AppendGroup group = pending.group();
        if (receipt.repeated().contains(number)) {
            decideRepeated(pending, connection.recorded(group.events()));
        } else if (receipt.conflicting().contains(number)) {
            pending.fail(group.conflict());
        } else {
            long first = position + 1;
            position += group.events().size();
            pending.succeed(new AppendedPositions(
                    first, position, receipt.recordedAt(), group.firstEvent().stream(), group.versionOfFirstStream()));
        }
    }

    /** The same command again: it gets the answer of the first time, if it made no more events than then. */
    private static void decideRepeated(PendingAppend pending, Map<String, RecordedEvent> recorded) {
        List<NewEvent> events = pending.group().events();
        if (recorded.size() < events.size()) {
            pending.fail(new EventStoreException("A command that was recorded before, with %d events, now makes %d: %s"
                    .formatted(
                            recorded.size(),
                            events.size(),
                            pending.group().firstEvent().id())));
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
}
