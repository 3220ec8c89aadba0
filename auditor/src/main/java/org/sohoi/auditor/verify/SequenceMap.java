package org.sohoi.auditor.verify;

/** The last sequence of each stream in 24 bytes a slot. Streams are known by 128 bits of their salted SHA-256. */
final class SequenceMap {

    private static final int FIRST_SLOTS = 1 << 10;

    private long[] high = new long[FIRST_SLOTS];
    private long[] low = new long[FIRST_SLOTS];
    /** One more than the last sequence, so that 0 is an empty slot. */
    private long[] next = new long[FIRST_SLOTS];

    private int streams;

    int streams() {
        return streams;
    }

    boolean knows(long streamHigh, long streamLow) {
        return next[slot(streamHigh, streamLow)] != 0;
    }

    /** The sequence that the stream's next event must have. */
    long expected(long streamHigh, long streamLow) {
        return next[slot(streamHigh, streamLow)];
    }

    void reached(long streamHigh, long streamLow, long sequence) {
        int slot = slot(streamHigh, streamLow);
        if (next[slot] == 0) {
            streams++;
        }
        high[slot] = streamHigh;
        low[slot] = streamLow;
        next[slot] = sequence + 1;
        if (streams > next.length / 8 * 5) {
            grow();
        }
    }

    private int slot(long streamHigh, long streamLow) {
        int mask = next.length - 1;
        int slot = (int) streamLow & mask;
        while (next[slot] != 0 && (high[slot] != streamHigh || low[slot] != streamLow)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        long[] oldNext = next;
        high = new long[oldNext.length * 2];
        low = new long[oldNext.length * 2];
        next = new long[oldNext.length * 2];
        for (int i = 0; i < oldNext.length; i++) {
            if (oldNext[i] != 0) {
                int slot = slot(oldHigh[i], oldLow[i]);
                high[slot] = oldHigh[i];
                low[slot] = oldLow[i];
                next[slot] = oldNext[i];
            }
        }
    }
}
