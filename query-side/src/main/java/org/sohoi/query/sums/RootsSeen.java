package org.sohoi.query.sums;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where versions of roots were seen, so that the one that counts at a position is looked for from there on: of all versions
 * of a series, an index is otherwise read through as many as share a page, which takes longer than finding the page.
 *
 * <p>A hint, never an answer. Versions stay where they are, so that one that was seen at or before a position is not after
 * the one that counts there: what is found from it on is the right one, whatever is in the table now. In other tables, of a
 * rebuild or of a replay, which number series and fold them otherwise, there may be nothing from there on; then what was seen
 * is forgotten, and the series is looked for from its beginning.
 *
 * <p>Thread-safe. Some two hundred bytes for each series that was asked for.
 */
final class RootsSeen {

    /** Of a series; far apart, so that some is near whatever position is asked for. */
    private static final int MOST = 16;

    private static final long[] NONE = {};

    private final Map<Integer, long[]> positions = new ConcurrentHashMap<>();

    /** The last one seen at or before a position; 0 if there is none. */
    long before(int series, long position) {
        long[] seen = positions.getOrDefault(series, NONE);
        int at = Arrays.binarySearch(seen, position);
        int last = at >= 0 ? at : -at - 2;
        return last < 0 ? 0 : seen[last];
    }

    void add(int series, long position) {
        if (before(series, position) != position) {
            positions.merge(series, new long[] {position}, (seen, one) -> with(seen, one[0]));
        }
    }

    void forget(int series) {
        positions.remove(series);
    }

    private static long[] with(long[] seen, long position) {
        int at = Arrays.binarySearch(seen, position);
        if (at >= 0) {
            return seen;
        }
        long[] more = Arrays.copyOf(seen, seen.length + 1);
        int place = -at - 1;
        System.arraycopy(seen, place, more, place + 1, seen.length - place);
        more[place] = position;
        return more.length <= MOST ? more : without(more, mostCrowded(more));
    }

    /** The one whose neighbours are the closest to each other. Neither the first, nor the last, which counts now. */
    private static int mostCrowded(long[] seen) {
        int crowded = 1;
        for (int i = 2; i < seen.length - 1; i++) {
            if (seen[i + 1] - seen[i - 1] < seen[crowded + 1] - seen[crowded - 1]) {
                crowded = i;
            }
        }
        return crowded;
    }

    private static long[] without(long[] seen, int index) {
        long[] rest = Arrays.copyOf(seen, seen.length - 1);
        System.arraycopy(seen, index + 1, rest, index, rest.length - index);
        return rest;
    }
}
