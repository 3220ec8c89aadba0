package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.sohoi.query.measures.catalogue.MeasureKind;

/**
 * Turns sums up to days into what belongs to steps.
 *
 * @param days up to which sums are needed, in order
 * @param before which of them ends what is before each step, where that does not belong to it; otherwise {@link #NOTHING}
 * @param ends which of them ends each step
 */
@SuppressWarnings("ArrayRecordComponent") // One a question; never compared.
record StepSums(List<LocalDate> days, int[] before, int[] ends) {

    private static final int NOTHING = -1;

    static StepSums of(MeasureKind kind, Steps steps) {
        List<LocalDate> days = steps.days(kind);
        int[] before = new int[steps.steps().size()];
        int[] ends = new int[before.length];
        for (int step = 0; step < ends.length; step++) {
            LocalDate from = steps.steps().get(step).from();
            before[step] = kind == MeasureKind.FLOW && from != null
                    ? Collections.binarySearch(days, from.minusDays(1))
                    : NOTHING;
            ends[step] = Collections.binarySearch(days, steps.steps().get(step).lastDay());
        }
        return new StepSums(days, before, ends);
    }

    int steps() {
        return ends.length;
    }

    long of(int step, long[] sums) {
        return between(before[step], ends[step], sums);
    }

    /** Of all steps together. */
    long whole(long[] sums) {
        return between(before[0], ends[ends.length - 1], sums);
    }

    private static long between(int before, int end, long[] sums) {
        return before == NOTHING ? sums[end] : Math.subtractExact(sums[end], sums[before]);
    }
}
