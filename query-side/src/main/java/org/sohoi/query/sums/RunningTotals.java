package org.sohoi.query.sums;

import java.util.Arrays;
import java.util.SortedMap;
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

    /** Whether it is a root whose keys are months. */
    boolean isOfMonths() {
        return keys.length > 0 && CalendarNode.isOfMonth(keys[0]);
    }

    /**
     * The same days in months, and these in a root.
     *
     * @throws ArithmeticException when the sum of a month does not fit into a long
     */
    SortedMap<Integer, RunningTotals> byMonths() {
        SortedMap<Integer, RunningTotals> nodes = new TreeMap<>();
        SortedMap<Integer, Long> months = new TreeMap<>();
        CalendarNode.eachMonth(keys, (month, from, to) -> {
            long before = from == 0 ? 0 : sums[from - 1];
            long[] within = Arrays.stream(sums, from, to)
                    .map(sum -> Math.subtractExact(sum, before))
                    .toArray();
            nodes.put(month, new RunningTotals(Arrays.copyOfRange(keys, from, to), within));
            months.put(CalendarNode.keyOfMonth(month), sums[to - 1]);
        });
        nodes.put(CalendarNode.ROOT, CalendarNode.root(months, RunningTotals::new));
        return nodes;
    }

    /** Takes what there is at one key alone. */
    interface OfKey {

        void take(int key, long amount);
    }

    void each(OfKey taker) {
        for (int i = 0; i < keys.length; i++) {
            taker.take(keys[i], i == 0 ? sums[0] : Math.subtractExact(sums[i], sums[i - 1]));
        }
    }

    /**
     * With more at some keys.
     *
     * @throws ArithmeticException when a sum does not fit into a long
     */
    RunningTotals plus(NodeChange change) {
        int[] newKeys = new int[keys.length + change.keys().length];
        long[] newSums = new long[newKeys.length];
        int old = 0;
        int next = 0;
        long before = 0;
        long more = 0;
        for (int i = 0; i < change.keys().length; i++) {
            int key = change.keys()[i];
            for (; old < keys.length && keys[old] < key; old++) {
                before = sums[old];
                newKeys[next] = keys[old];
                newSums[next++] = Math.addExact(before, more);
            }
            if (old < keys.length && keys[old] == key) {
                before = sums[old++];
            }
            more = Math.addExact(more, change.amounts()[i]);
            newKeys[next] = key;
            newSums[next++] = Math.addExact(before, more);
        }
        for (; old < keys.length; old++) {
            newKeys[next] = keys[old];
            newSums[next++] = Math.addExact(sums[old], more);
        }
        return new RunningTotals(Arrays.copyOf(newKeys, next), Arrays.copyOf(newSums, next));
    }
}
