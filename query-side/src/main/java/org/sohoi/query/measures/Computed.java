package org.sohoi.query.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Measure;

/**
 * What a question comes to, before it is put into the form of an answer.
 *
 * @param upTo by group and day, in the order of the days of {@code stepSums}
 */
@SuppressWarnings("ArrayRecordComponent") // As it comes from MeasureSums; never compared.
record Computed(
        AskMeasure question, Measure measure, Steps steps, Grouping grouping, StepSums stepSums, long[][] upTo) {

    MeasureAnswer answer() {
        long[] totals = new long[stepSums.steps()];
        long whole = 0;
        for (long[] sums : upTo) {
            for (int step = 0; step < totals.length; step++) {
                totals[step] = Math.addExact(totals[step], stepSums.of(step, sums));
            }
            whole = Math.addExact(whole, stepSums.whole(sums));
        }
        return grid().answer(steps.totals(step -> totals[step]), whole);
    }

    MeasureGrid grid() {
        Map<List<@Nullable String>, long[]> values = new LinkedHashMap<>();
        for (Map.Entry<List<@Nullable String>, Integer> group : grouping.inOrder()) {
            values.put(group.getKey(), ofSteps(upTo[group.getValue()]));
        }
        return MeasureGrid.of(question, measure, steps, values);
    }

    private long[] ofSteps(long[] sums) {
        return IntStream.range(0, stepSums.steps())
                .mapToLong(step -> stepSums.of(step, sums))
                .toArray();
    }
}
