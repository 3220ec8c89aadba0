package org.sohoi.eventstore.autoconfigure;

import java.util.function.UnaryOperator;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.ExecutionException;
import org.sohoi.eventstore.NotAppended;
import org.sohoi.eventstore.NotAppended.Outcome;

/**
 * Gives failures to record a form that reaches the sender of the command: of an exception Axon Server's connector carries
 * the message and the details, but not what it was, so that no conflict would be recognised and decided anew.
 */
final class TravellingFailures implements UnaryOperator<Throwable> {

    @Override
    public Throwable apply(Throwable failure) {
        if (Conflicts.isConflict(failure)) {
            return carrying(Outcome.CONFLICT, failure);
        }
        boolean onTheWayToTheStore = failure instanceof EventStoreException
                || failure instanceof AxonServerException
                || failure.getClass() == ExecutionException.class;
        return onTheWayToTheStore ? carrying(Outcome.UNKNOWN, failure) : failure;
    }

    private static Throwable carrying(Outcome outcome, Throwable failure) {
        return new CommandExecutionException(
                failure.getMessage(), failure, new NotAppended(outcome, String.valueOf(failure.getMessage())), false);
    }
}
