package org.sohoi.query.sums;

import java.util.List;
import java.util.function.BiConsumer;

/** The newest deltas of every series. */
interface Tails {

    /** A tail takes from 200 to 1,400 bytes of memory. */
    int MOST_IN_MEMORY = 250_000;

    /** Has the tails of all these series ready, as they were at a position. */
    void ready(List<EnteredDelta> entered, long position);

    /** To be added to, at once. */
    Tail of(int series);

    /** Hands over what is remembered of all series; no one is to add anything meanwhile. */
    void each(BiConsumer<Integer, Tail> taker);

    /**
     * What is remembered may not be so.
     *
     * @param lastSeries the highest number of a series that anything was entered to
     */
    void forget(int lastSeries);
}
