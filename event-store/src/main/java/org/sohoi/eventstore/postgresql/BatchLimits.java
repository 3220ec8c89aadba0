package org.sohoi.eventstore.postgresql;

import java.time.Duration;

/**
 * How much is taken at once, and how much may wait.
 *
 * @param events the number of events at which a batch takes no further group
 * @param bytes likewise of payload and metadata
 * @param queueCapacity how many callers may wait; the next is turned away
 * @param patience how long after a batch a leader waits for the callers of it to come back
 */
record BatchLimits(int events, int bytes, int queueCapacity, Duration patience) {

    static BatchLimits standard() {
        return new BatchLimits(2_000, 8 << 20, 10_000, Duration.ofNanos(300_000));
    }
}
