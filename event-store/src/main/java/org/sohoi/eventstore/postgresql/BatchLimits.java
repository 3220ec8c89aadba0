package org.sohoi.eventstore.postgresql;

/**
 * How much is taken at once, and how much may wait.
 *
 * @param events the number of events at which a batch takes no further group
 * @param bytes likewise of payload and metadata
 * @param queueCapacity how many callers may wait; the next is turned away
 */
record BatchLimits(int events, int bytes, int queueCapacity) {

    static BatchLimits standard() {
        return new BatchLimits(2_000, 8 << 20, 10_000);
    }
}
