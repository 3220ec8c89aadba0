package org.sohoi.eventstore.postgresql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.sohoi.eventstore.AppendedPositions;

/** Tells every caller of a batch what became of its group. */
final class BatchDecision {

    private BatchDecision() {}

    /** By the database's receipt: recorded from the head on in this order, or left out. */
    static void announce(List<PendingAppend> batch, AppendReceipt receipt, LedgerConnection connection)
            throws SQLException {
        List<PendingAppend> leftOut = new ArrayList<>();
        long position = receipt.head();
        for (int i = 0; i < batch.size(); i++) {
            PendingAppend pending = batch.get(i);
            AppendGroup group = pending.group();
            if (receipt.conflicting().contains(i + 1)) {
                leftOut.add(pending);
                continue;
            }
            long first = position + 1;
            position += group.events().size();
            pending.succeed(new AppendedPositions(
                    first, position, receipt.recordedAt(), group.firstEvent().stream(), group.versionOfFirstStream()));
        }
        if (!leftOut.isEmpty()) {
            announceLeftOut(leftOut, connection);
        }
    }

    /**
     * A stream has moved, or an event id is taken. Where it was the group's own events that did it, this is the same
     * command again.
     */
    static void announceLeftOut(List<PendingAppend> leftOut, LedgerConnection connection) throws SQLException {
        Map<String, RecordedEvent> recorded = connection.recorded(leftOut.stream()
                .flatMap(pending -> pending.group().events().stream())
                .toList());
        for (PendingAppend pending : leftOut) {
            List<RecordedEvent> own = pending.group().events().stream()
                    .map(event -> recorded.get(event.id()))
                    .filter(Objects::nonNull)
                    .toList();
            if (own.isEmpty()) {
                pending.fail(pending.group().conflict());
            } else {
                announceRepetition(pending, own);
            }
        }
    }

    /** The same command gets the answer of the first time, if it makes no more events than then. */
    private static void announceRepetition(PendingAppend pending, List<RecordedEvent> recorded) {
        int wanted = pending.group().events().size();
        if (recorded.size() < wanted) {
            pending.fail(new EventStoreException("Of the command's %d events, %d are recorded already, from %s on"
                    .formatted(wanted, recorded.size(), recorded.get(0).id())));
            return;
        }
        RecordedEvent first = recorded.get(0);
        long version = recorded.stream()
                .filter(event -> event.stream().equals(first.stream()))
                .mapToLong(RecordedEvent::sequence)
                .max()
                .orElseThrow();
        pending.succeed(new AppendedPositions(
                first.position(),
                recorded.get(recorded.size() - 1).position(),
                first.recordedAt(),
                first.stream(),
                version));
    }
}
