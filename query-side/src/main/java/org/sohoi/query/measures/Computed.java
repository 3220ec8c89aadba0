package org.sohoi.query.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a question comes to, before it is put into the form of an answer.
 *
 * @param upTo by group and day, in the order of the days of {@code stepSums}
 */
@SuppressWarnings("ArrayRecordComponent") // As it comes from MeasureSums; never compared.
record Computed(
        AskMeasure question, Measure measure, Steps steps, Grouping grouping, StepSums stepSums, long[][] upTo) {

    MeasureAnswer answer() {
        return grid().answer(steps.totals(i -> total(steps.steps().get(i))), total(steps.whole()));
    }

    MeasureGrid grid() {
        Map<List<@Nullable String>, long[]> values = new LinkedHashMap<>();
        for (Map.Entry<List<@Nullable String>, Integer> group : grouping.inOrder()) {
            values.put(group.getKey(), ofSteps(upTo[group.getValue()]));
        }
        return MeasureGrid.of(question, measure, steps, values);
    }

    private long[] ofSteps(long[] sums) {
        return steps.steps().stream().mapToLong(step -> stepSums.of(step, sums)).toArray();
    }

    private long total(Steps.Step step) {
        long total = 0;
        for (long[] sums : upTo) {
            total = Math.addExact(total, stepSums.of(step, sums));
        }
        return total;
    }
}
