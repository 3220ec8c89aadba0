package org.sohoi.query.sums;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * By how much a node of the calendar changes.
 *
 * @param keys ascending
 * @param amounts of the same length: what is added at each key
 */
@SuppressWarnings("ArrayRecordComponent") // Made and read, millions a rebuild; never compared.
record NodeChange(int[] keys, long[] amounts) {

    /** Of a node that has all these days. */
    static NodeChange of(SortedMap<LocalDate, Long> amounts) {
        int[] keys = new int[amounts.size()];
        long[] added = new long[keys.length];
        int next = 0;
        for (var entry : amounts.entrySet()) {
            if (entry.getValue() != 0) {
                keys[next] = CalendarNode.key(entry.getKey());
                added[next++] = entry.getValue();
            }
        }
        return new NodeChange(Arrays.copyOf(keys, next), Arrays.copyOf(added, next));
    }

    /**
     * The same where the root has months, and these the days. The root is always there, changed or not: its newest version
     * says how far a series is folded.
     *
     * @throws ArithmeticException when a sum does not fit into a long
     */
    SortedMap<Integer, NodeChange> byMonths() {
        SortedMap<Integer, NodeChange> changes = new TreeMap<>();
        SortedMap<Integer, Long> months = new TreeMap<>();
        CalendarNode.eachMonth(keys, (month, from, to) -> {
            long[] ofMonth = Arrays.copyOfRange(amounts, from, to);
            changes.put(month, new NodeChange(Arrays.copyOfRange(keys, from, to), ofMonth));
            months.put(CalendarNode.keyOfMonth(month), Arrays.stream(ofMonth).reduce(0, Math::addExact));
        });
        changes.put(CalendarNode.ROOT, CalendarNode.root(months, NodeChange::new));
        return changes;
    }
}
