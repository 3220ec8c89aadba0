package org.sohoi.command.decision;

import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.sohoi.eventstore.DecisionBasis;

/** The streams that the current command has seen, against what is recorded of them now. */
final class SeenStreams {

    private SeenStreams() {}

    /**
     * @throws ConcurrencyException when one has moved: the command is to be decided anew
     */
    static void mustNotHaveMoved(UnitOfWork<?> unitOfWork, EventStore eventStore) {
        Map<String, Long> basis = DecisionBasis.ofCurrentUnitOfWork();
        // Within the unit of work the store would count the events that this very command was about to record.
        CurrentUnitOfWork.clear(unitOfWork);
        try {
            basis.forEach((stream, seen) -> mustNotHaveMoved(eventStore, stream, seen));
        } finally {
            CurrentUnitOfWork.set(unitOfWork);
        }
    }

    private static void mustNotHaveMoved(EventStore eventStore, String stream, long seen) {
        long now = eventStore.lastSequenceNumberFor(stream).orElse(DecisionBasis.NOT_BEGUN);
        if (now != seen) {
            throw new ConcurrencyException("Stream %s was seen at %d and is at %d".formatted(stream, seen, now));
        }
    }
}
