package org.sohoi.query.sums;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * A place in the tree of days: the root, whose keys are years; a year, whose keys are months; a month, whose keys are
 * days. Numbered so that a node is one integer: 0, 2023, 202308.
 */
final class CalendarNode {

    static final int ROOT = 0;

    private static final int MONTHS = 100;

    private CalendarNode() {}

    static int ofYear(LocalDate day) {
        return day.getYear();
    }

    static int ofMonth(LocalDate day) {
        return ofMonth(day.getYear(), day.getMonthValue());
    }

    static int ofMonth(int year, int month) {
        return year * MONTHS + month;
    }

    /** The key under which a node counts the day. */
    static int key(int node, LocalDate day) {
        if (node == ROOT) {
            return day.getYear();
        }
        return node < MONTHS * MONTHS ? day.getMonthValue() : day.getDayOfMonth();
    }

    /** The nodes that the sums up to these days are made of. A whole month is found in its year, a whole year in the root. */
    static Set<Integer> needed(Collection<LocalDate> days) {
        Set<Integer> nodes = new TreeSet<>(Set.of(ROOT));
        for (LocalDate day : days) {
            if (!endsYear(day)) {
                nodes.add(ofYear(day));
                if (!endsMonth(day)) {
                    nodes.add(ofMonth(day));
                }
            }
        }
        return nodes;
    }

    static boolean endsYear(LocalDate day) {
        return day.getDayOfYear() == day.lengthOfYear();
    }

    static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == YearMonth.from(day).lengthOfMonth();
    }
}
