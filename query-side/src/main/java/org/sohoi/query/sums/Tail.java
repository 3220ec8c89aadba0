package org.sohoi.query.sums;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The newest deltas of a series, which are not in its nodes yet. */
final class Tail {

    private static final int FIRST_CAPACITY = 4;

    // Thousands of these are kept for as long as the process runs: twelve bytes a delta.
    private int[] days = new int[FIRST_CAPACITY];
    private long[] amounts = new long[FIRST_CAPACITY];
    private int entries;
    private int deltas;
    private boolean tooLarge;

    void add(LocalDate day, long amount) {
        add(day, amount, 1);
    }

    /** @param number of deltas that come to this amount */
    void add(LocalDate day, long amount, int number) {
        deltas += number;
        if (tooLarge) {
            return;
        }
        if (entries == days.length) {
            days = Arrays.copyOf(days, entries * 2);
            amounts = Arrays.copyOf(amounts, entries * 2);
        }
        days[entries] = Math.toIntExact(day.toEpochDay());
        amounts[entries++] = amount;
    }

    boolean has(int number) {
        return deltas >= number && !tooLarge;
    }

    /**
     * Its sums by day; it is empty afterwards.
     *
     * @throws ArithmeticException when a sum does not fit into a long
     */
    Map<LocalDate, Long> take() {
        Map<LocalDate, Long> taken = new TreeMap<>();
        for (int i = 0; i < entries; i++) {
            taken.merge(LocalDate.ofEpochDay(days[i]), amounts[i], Math::addExact);
        }
        entries = 0;
        deltas = 0;
        return taken;
    }

    boolean isGivenUp() {
        return tooLarge;
    }

    /** No node can hold its sums, nor those that follow. They are added up, or refused, when they are asked for. */
    void giveUp() {
        tooLarge = true;
    }
}
