package org.sohoi.query.sums;

import java.nio.ByteBuffer;
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
        addTo(taken);
        entries = 0;
        deltas = 0;
        return taken;
    }

    /** Its sums by day, which stay. */
    void addTo(Map<LocalDate, Long> sums) {
        for (int i = 0; i < entries; i++) {
            sums.merge(LocalDate.ofEpochDay(days[i]), amounts[i], Math::addExact);
        }
    }

    boolean isGivenUp() {
        return tooLarge;
    }

    /** No node can hold its sums, nor those that follow. They are added up, or refused, when they are asked for. */
    void giveUp() {
        tooLarge = true;
    }

    /** Whether it says no more than a new one. */
    boolean isUntouched() {
        return deltas == 0 && !tooLarge;
    }

    /** How much room it takes when it is written, and as many entries again: it grows. */
    int bytes() {
        int room = Integer.highestOneBit(Math.max(FIRST_CAPACITY, entries)) * 2;
        return 3 * Integer.BYTES + room * (Integer.BYTES + Long.BYTES);
    }

    void write(ByteBuffer room) {
        room.putInt(tooLarge ? 1 : 0).putInt(deltas).putInt(entries);
        for (int i = 0; i < entries; i++) {
            room.putInt(days[i]).putLong(amounts[i]);
        }
    }

    static Tail read(ByteBuffer room) {
        Tail tail = new Tail();
        tail.tooLarge = room.getInt() == 1;
        tail.deltas = room.getInt();
        tail.entries = room.getInt();
        tail.days = new int[Math.max(FIRST_CAPACITY, tail.entries)];
        tail.amounts = new long[tail.days.length];
        for (int i = 0; i < tail.entries; i++) {
            tail.days[i] = room.getInt();
            tail.amounts[i] = room.getLong();
        }
        return tail;
    }
}
