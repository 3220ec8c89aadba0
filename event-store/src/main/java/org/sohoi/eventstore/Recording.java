package org.sohoi.eventstore;

import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Where and when the ledger recorded an event: its place on the axis of what was known.
 *
 * <p>Event handlers of streaming processors may take one as a parameter.
 *
 * @param position 1, 2, 3 … without gaps
 * @param recordedAt the instant of the position. On PostgreSQL it never decreases as positions grow. On Axon Server it is
 *     the event's own timestamp, by the clock of the process that published it: a reader that needs it monotone takes the
 *     later of it and what it had before
 */
public record Recording(long position, Instant recordedAt) {

    /**
     * The recording of an event as it was read from the ledger.
     *
     * @throws IllegalArgumentException for an event that did not come from the ledger's stream
     */
    public static Recording of(EventMessage<?> event) {
        if (event instanceof RecordedEventMessage<?> recorded) {
            return recorded.recording();
        }
        if (event instanceof TrackedEventMessage<?> tracked && tracked.trackingToken() != null) {
            // The tokens of Axon Server and of Axon's own engines count from 0.
            long index = tracked.trackingToken()
                    .position()
                    .orElseThrow(() -> new IllegalArgumentException("Not a position: " + tracked.trackingToken()));
            return new Recording(index + 1, event.getTimestamp());
        }
        throw new IllegalArgumentException(
                "Event " + event.getIdentifier() + " was not read from the ledger's stream, so it has no position");
    }

    static boolean isKnownFor(EventMessage<?> event) {
        return event instanceof TrackedEventMessage<?> tracked && tracked.trackingToken() != null;
    }
}
