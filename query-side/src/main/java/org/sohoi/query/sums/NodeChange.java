package org.sohoi.query.sums;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/**
 * By how much a node of the calendar changes.
 *
 * @param keys ascending
 * @param amounts of the same length: what is added at each key
 */
@SuppressWarnings("ArrayRecordComponent") // Made and read, millions a rebuild; never compared.
record NodeChange(int node, int[] keys, long[] amounts) {

    /**
     * Of all nodes that hold any of the days. The root is always there, changed or not: its newest version says how far a
     * series is folded.
     *
     * @throws ArithmeticException when a sum does not fit into a long
     */
    static List<NodeChange> of(SortedMap<LocalDate, Long> amounts) {
        List<Growing> changes = new ArrayList<>();
        Growing root = new Growing(CalendarNode.ROOT);
        changes.add(root);
        Growing ofYear = root;
        Growing ofMonth = root;
        for (var entry : amounts.entrySet()) {
            LocalDate day = entry.getKey();
            long amount = entry.getValue();
            if (amount == 0) {
                continue;
            }
            if (ofYear.node != CalendarNode.ofYear(day)) {
                ofYear = new Growing(CalendarNode.ofYear(day));
                changes.add(ofYear);
            }
            if (ofMonth.node != CalendarNode.ofMonth(day)) {
                ofMonth = new Growing(CalendarNode.ofMonth(day));
                changes.add(ofMonth);
            }
            for (Growing change : List.of(root, ofYear, ofMonth)) {
                change.add(CalendarNode.key(change.node, day), amount);
            }
        }
        return changes.stream().map(Growing::grown).toList();
    }

    private static final class Growing {

        private final int node;
        private int[] keys = new int[4];
        private long[] amounts = new long[4];
        private int size;

        Growing(int node) {
            this.node = node;
        }

        /** @param key not below the one before */
        void add(int key, long amount) {
            if (size > 0 && keys[size - 1] == key) {
                amounts[size - 1] = Math.addExact(amounts[size - 1], amount);
                return;
            }
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                amounts = Arrays.copyOf(amounts, 2 * size);
            }
            keys[size] = key;
            amounts[size++] = amount;
        }

        NodeChange grown() {
            return new NodeChange(node, Arrays.copyOf(keys, size), Arrays.copyOf(amounts, size));
        }
    }
}
