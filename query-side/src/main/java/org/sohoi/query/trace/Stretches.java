package org.sohoi.query.trace;

import java.util.List;

/**
 * Contributions one after the other in stretches, each of which is read without going through the others.
 *
 * @param count of the contributions in all
 * @param after what the first stretch begins
 * @param ends the last contribution of each stretch; none where there are more than a table may have
 */
public record Stretches(long count, Cursor after, List<Cursor> ends) {

    /** After what a stretch begins. */
    Cursor beginning(int stretch) {
        return stretch == 0 ? after : ends.get(stretch - 1);
    }
}
