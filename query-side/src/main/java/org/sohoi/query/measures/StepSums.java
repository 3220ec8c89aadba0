package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** Turns sums up to days into what belongs to a step. */
record StepSums(MeasureKind kind, List<LocalDate> days) {

    long of(Steps.Step step, long[] sums) {
        LocalDate from = step.from();
        long end = upTo(step.lastDay(), sums);
        return kind == MeasureKind.FLOW && from != null ? Math.subtractExact(end, upTo(from.minusDays(1), sums)) : end;
    }

    private long upTo(LocalDate day, long[] sums) {
        return sums[Collections.binarySearch(days, day)];
    }
}
