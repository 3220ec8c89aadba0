package org.sohoi.query.projection;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Positions behind Axon's tokens: those of the PostgreSQL ledger count from 1, those of Axon Server from 0. */
public final class LedgerPositions {

    private final EventStore ledger;
    private final int firstToken;

    LedgerPositions(EventStore ledger, boolean axonServer) {
        this.ledger = ledger;
        this.firstToken = axonServer ? 0 : 1;
    }

    /** The position of the last event recorded; 0 in an empty ledger. Asks the event store. */
    public long head() {
        return of(ledger.createHeadToken());
    }

    /** The position of the last event that a token has passed; 0 before the first. */
    long of(@Nullable TrackingToken token) {
        TrackingToken reached = WrappedToken.unwrapLowerBound(token);
        if (reached == null || reached.position().isEmpty()) {
            return 0;
        }
        return reached.position().getAsLong() + 1 - firstToken;
    }

    /** The token of a reader that has handled everything up to that position, from 1. */
    public TrackingToken tokenOf(long position) {
        return new GlobalSequenceTrackingToken(position - 1 + firstToken);
    }
}
