package org.sohoi.eventstore.autoconfigure;

import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.sohoi.eventstore.NotAppended;
import org.sohoi.eventstore.NotAppended.Outcome;

/** Tells whether a command failed because someone else recorded first on a stream that it took into account. */
final class Conflicts {

    private Conflicts() {}

    static boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException || cause instanceof AggregateStreamCreationException) {
                return true;
            }
        }
        return HandlerExecutionException.resolveDetails(failure)
                .filter(details -> details instanceof NotAppended why && why.outcome() == Outcome.CONFLICT)
                .isPresent();
    }
}
