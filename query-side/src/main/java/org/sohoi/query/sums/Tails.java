package org.sohoi.query.sums;

import java.util.List;

/** The newest deltas of every series. */
interface Tails {

    /** A tail takes from 200 to 1,500 bytes of memory, more only until it is folded. */
    int MOST_IN_MEMORY = 150_000;

    /** Has the tails of all these series ready; what is entered follows all that is stored. */
    void ready(List<EnteredDelta> entered);

    /** To be added to, at once. */
    Tail of(int series);

    /**
     * What is remembered may not be so.
     *
     * @param lastSeries the highest number of a series that anything was entered to
     */
    void forget(int lastSeries);
}
