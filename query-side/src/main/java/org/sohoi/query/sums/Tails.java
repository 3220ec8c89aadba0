package org.sohoi.query.sums;

import java.util.ArrayList;
import java.util.Collection;
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
     * Stores what was entered to these series, as far as somebody may look for it.
     *
     * @param complete rows of {@link TailRows#COLUMNS} of tails that were taken meanwhile
     */
    void store(List<Object[]> complete, Collection<Integer> series);

    /** Everything that was entered is to be found from now on. */
    void complete();

    /** The same rows, and those of the tails of these series as they are. */
    default List<Object[]> withOpen(List<Object[]> complete, Collection<Integer> series) {
        List<Object[]> rows = new ArrayList<>(complete);
        for (int number : series) {
            if (!of(number).isEmpty()) {
                rows.add(of(number).row(number));
            }
        }
        return rows;
    }

    /**
     * What is remembered may not be so.
     *
     * @param lastSeries the highest number of a series that anything was entered to
     */
    void forget(int lastSeries);
}
