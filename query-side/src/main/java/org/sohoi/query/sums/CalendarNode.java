package org.sohoi.query.sums;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * A place in a calendar: the root, numbered 0, or a month, such as 202308. Its keys are days, such as 20230825. Those of
 * a root with many days are whole months instead, such as 20230899: after all of their days, and before the next month's.
 */
final class CalendarNode {

    static final int ROOT = 0;

    /** What the keys of months end with, here and in SQL. */
    static final int WHOLE_MONTH = 99;

    private static final int HUNDRED = 100;

    private CalendarNode() {}

    static int ofMonth(LocalDate day) {
        return day.getYear() * HUNDRED + day.getMonthValue();
    }

    /** The month that a key is in. */
    static int ofMonth(int key) {
        return Math.floorDiv(key, HUNDRED);
    }

    static int key(LocalDate day) {
        return ofMonth(day) * HUNDRED + day.getDayOfMonth();
    }

    static int keyOfMonth(int month) {
        return month * HUNDRED + WHOLE_MONTH;
    }

    static boolean isOfMonth(int key) {
        return Math.floorMod(key, HUNDRED) == WHOLE_MONTH;
    }

    /** The day of a key that is one. */
    static LocalDate day(int key) {
        int month = ofMonth(key);
        return LocalDate.of(Math.floorDiv(month, HUNDRED), Math.floorMod(month, HUNDRED), Math.floorMod(key, HUNDRED));
    }

    /** The key up to which the root counts everything up to a day, or what it can of it if its keys are months. */
    static int keyInRoot(LocalDate day) {
        return endsMonth(day) ? keyOfMonth(ofMonth(day)) : key(day);
    }

    /** The nodes that the sums up to these days are made of, and which of their keys. A whole month is found in the root. */
    static SortedMap<Integer, Keys> needed(Collection<LocalDate> days) {
        SortedMap<Integer, Keys> nodes = new TreeMap<>();
        for (LocalDate day : days) {
            nodes.merge(ROOT, Keys.only(keyInRoot(day)), Keys::and);
            if (!endsMonth(day)) {
                nodes.merge(ofMonth(day), Keys.only(key(day)), Keys::and);
            }
        }
        return nodes;
    }

    /**
     * What a root of these months has.
     *
     * @param amounts by key
     */
    static <T> T root(SortedMap<Integer, Long> amounts, BiFunction<int[], long[], T> root) {
        return root.apply(
                amounts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                amounts.values().stream().mapToLong(Long::longValue).toArray());
    }

    static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == YearMonth.from(day).lengthOfMonth();
    }

    /** Goes through days by their months. */
    static void eachMonth(int[] days, Stretch taker) {
        int from = 0;
        for (int to = 1; to <= days.length; to++) {
            if (to == days.length || ofMonth(days[to]) != ofMonth(days[from])) {
                taker.take(ofMonth(days[from]), from, to);
                from = to;
            }
        }
    }

    /** Takes which of the days are a month's, the last one exclusive. */
    interface Stretch {

        void take(int month, int from, int to);
    }

    /** Keys of a node for which its totals are asked, and everything between them. */
    record Keys(int lowest, int highest) {

        static Keys only(int key) {
            return new Keys(key, key);
        }

        private Keys and(Keys other) {
            return new Keys(Math.min(lowest, other.lowest), Math.max(highest, other.highest));
        }
    }
}
