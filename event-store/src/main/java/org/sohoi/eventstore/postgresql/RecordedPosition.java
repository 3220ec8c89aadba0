package org.sohoi.eventstore.postgresql;

import java.time.Instant;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.sohoi.eventstore.Recording;

/**
 * Carries the instant of a position through Axon's upcasting, which lets tokens pass and nothing else of ours. It never
 * leaves the engine: stored tokens are plain ones.
 */
final class RecordedPosition extends GlobalSequenceTrackingToken {

    private final transient Instant recordedAt;

    RecordedPosition(long position, Instant recordedAt) {
        super(position);
        this.recordedAt = recordedAt;
    }

    TrackingToken token() {
        return new GlobalSequenceTrackingToken(getGlobalIndex());
    }

    Recording recording() {
        return new Recording(getGlobalIndex(), recordedAt);
    }

    @Override
    @SuppressWarnings(
            "RedundantMethodOverride") // A position is the same position, whether or not its instant is known.
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
