package org.sohoi.query.measures;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many different people there are in each step: of every group, and of the whole.
 *
 * @param groups by the values of the dimensions that they are told apart by
 */
@SuppressWarnings("ArrayRecordComponent") // Filled in place and read; never compared.
record Counts(SortedMap<List<@Nullable String>, long[]> groups, long[] totals, int mostRows) {

    Counts(int steps, int mostRows) {
        this(new TreeMap<>(new GroupOrder()), new long[steps], mostRows);
    }

    /**
     * The counts of a group, all nothing at first.
     *
     * @throws org.sohoi.query.problem.QuestionRefused when there are too many groups for these steps
     */
    long[] of(List<@Nullable String> group) {
        return groups.computeIfAbsent(group, key -> {
            RowLimit.check((groups.size() + 1L) * totals.length, mostRows);
            return new long[totals.length];
        });
    }

    /** Takes over what was counted for some of the steps. */
    void take(Counts part, List<Integer> steps) {
        part.groups.forEach((group, counts) -> copy(counts, steps, of(group)));
        copy(part.totals, steps, totals);
    }

    private static void copy(long[] from, List<Integer> steps, long[] to) {
        for (int i = 0; i < from.length; i++) {
            to[steps.get(i)] = from[i];
        }
    }
}
