package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.MeasureKind;

/** When somebody must be reached to count in a step: at any time during it, or, of what there is, on its last day. */
record Windows(MeasureKind kind, List<Steps.Step> steps) {

    /** None for the beginning of time. */
    @Nullable LocalDate firstDay() {
        return first(steps.get(0));
    }

    LocalDate lastDay() {
        return steps.get(steps.size() - 1).lastDay();
    }

    /** Marks the steps in which the coverage counts: some that follow each other, or none. */
    void mark(Coverage coverage, BitSet reached) {
        LocalDate until = coverage.until();
        int from = howMany(step -> step.lastDay().isBefore(coverage.from()));
        int to = howMany(step -> isBefore(first(step), until));
        if (from < to) {
            reached.set(from, to);
        }
    }

    /** Of how many steps it is true, which are the first ones. */
    private int howMany(Predicate<Steps.Step> isEarly) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isEarly.test(steps.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isBefore(@Nullable LocalDate first, @Nullable LocalDate until) {
        return first == null || until == null || first.isBefore(until);
    }

    private @Nullable LocalDate first(Steps.Step step) {
        return kind == MeasureKind.DISTINCT_STOCK ? step.lastDay() : step.from();
    }
}
