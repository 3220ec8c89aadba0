package org.sohoi.query.sums;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The newest deltas of a series, which are folded into its nodes together, once there are enough of them. */
final class Tail {

    private static final int FIRST_CAPACITY = 4;
    private static final int LARGEST_KEPT = 64;

    // Thousands of these are kept for as long as the process runs: twenty bytes a delta.
    private long[] positions = new long[FIRST_CAPACITY];
    private int[] days = new int[FIRST_CAPACITY];
    private long[] amounts = new long[FIRST_CAPACITY];
    private int deltas;
    private boolean tooLarge;

    /** @param day counted from 1970-01-01 */
    void add(long position, int day, long amount) {
        if (deltas == days.length) {
            positions = Arrays.copyOf(positions, deltas * 2);
            days = Arrays.copyOf(days, deltas * 2);
            amounts = Arrays.copyOf(amounts, deltas * 2);
        }
        positions[deltas] = position;
        days[deltas] = day;
        amounts[deltas++] = amount;
    }

    boolean has(int number) {
        return deltas >= number;
    }

    boolean isEmpty() {
        return deltas == 0;
    }

    /**
     * Its sums by day.
     *
     * @throws ArithmeticException when a sum does not fit into a long
     */
    SortedMap<LocalDate, Long> byDay() {
        SortedMap<LocalDate, Long> sums = new TreeMap<>();
        addTo(sums);
        return sums;
    }

    /** Adds its sums by day to others. */
    void addTo(Map<LocalDate, Long> sums) {
        for (int i = 0; i < deltas; i++) {
            sums.merge(LocalDate.ofEpochDay(days[i]), amounts[i], Math::addExact);
        }
    }

    /** What follows is another stretch of the series. */
    void clear() {
        deltas = 0;
        if (days.length > LARGEST_KEPT) {
            positions = new long[FIRST_CAPACITY];
            days = new int[FIRST_CAPACITY];
            amounts = new long[FIRST_CAPACITY];
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

    /** As a row of {@link TailRows#COLUMNS}; of a tail that is not empty. */
    Object[] row(int series) {
        return new Object[] {
            series,
            positions[0],
            Arrays.copyOf(positions, deltas),
            Arrays.copyOf(days, deltas),
            Arrays.copyOf(amounts, deltas)
        };
    }

    /** How much room it takes when it is written, and as many deltas again: it grows. */
    int bytes() {
        int room = Integer.highestOneBit(Math.max(FIRST_CAPACITY, deltas)) * 2;
        return 2 * Integer.BYTES + room * (Long.BYTES + Integer.BYTES + Long.BYTES);
    }

    void write(ByteBuffer room) {
        room.putInt(tooLarge ? 1 : 0).putInt(deltas);
        for (int i = 0; i < deltas; i++) {
            room.putLong(positions[i]).putInt(days[i]).putLong(amounts[i]);
        }
    }

    static Tail read(ByteBuffer room) {
        Tail tail = new Tail();
        tail.tooLarge = room.getInt() == 1;
        for (int left = room.getInt(); left > 0; left--) {
            tail.add(room.getLong(), room.getInt(), room.getLong());
        }
        return tail;
    }
}
