package org.sohoi.query.sums;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a node of the calendar says at one position: for each of its keys, the sum of everything up to and including it,
 * within the node. Immutable.
 *
 * @param keys ascending
 * @param sums of the same length
 */
@SuppressWarnings("ArrayRecordComponent") // Taken from the database and read, thousands a question; never compared.
record RunningTotals(int[] keys, long[] sums) {

    static final RunningTotals NONE = new RunningTotals(new int[0], new long[0]);

    /** The sum of all keys up to this one, inclusive. */
    long upTo(int key) {
        int at = Arrays.binarySearch(keys, key);
        int last = at >= 0 ? at : -at - 2;
        return last < 0 ? 0 : sums[last];
    }

    /** The sum of all keys below this one. */
    long before(int key) {
        return upTo(key - 1);
    }

    /**
     * With more at some keys.
     *
     * @throws ArithmeticException when a sum does not fit into a long
     */
    RunningTotals plus(Map<Integer, Long> changes) {
        TreeMap<Integer, Long> amounts = new TreeMap<>();
        long before = 0;
        for (int i = 0; i < keys.length; i++) {
            amounts.put(keys[i], Math.subtractExact(sums[i], before));
            before = sums[i];
        }
        changes.forEach((key, amount) -> amounts.merge(key, amount, Math::addExact));
        int[] newKeys = new int[amounts.size()];
        long[] newSums = new long[amounts.size()];
        int next = 0;
        long sum = 0;
        for (Map.Entry<Integer, Long> entry : amounts.entrySet()) {
            sum = Math.addExact(sum, entry.getValue());
            newKeys[next] = entry.getKey();
            newSums[next++] = sum;
        }
        return new RunningTotals(newKeys, newSums);
    }
}
