package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
        return new MeasureAnswer(
                measure.name(),
                measure.unit(),
                measure.kind(),
                question.coordinates(),
                question.filter(),
                question.groupBy(),
                question.interval(),
                grid().stream().toList(),
                totals(),
                total(steps.whole()));
    }

    MeasureGrid grid() {
        List<List<@Nullable String>> groups = new ArrayList<>();
        List<long[]> values = new ArrayList<>();
        for (Map.Entry<List<@Nullable String>, Integer> group : grouping.inOrder()) {
            long[] ofGroup = ofSteps(upTo[group.getValue()]);
            if (Arrays.stream(ofGroup).anyMatch(value -> value != 0)) {
                groups.add(group.getKey());
                values.add(ofGroup);
            }
        }
        return new MeasureGrid(
                measure.name(),
                measure.unit(),
                measure.kind(),
                question.coordinates(),
                question.filter(),
                question.groupBy(),
                question.interval(),
                steps.cuts(),
                groups,
                values);
    }

    private long[] ofSteps(long[] sums) {
        return steps.steps().stream().mapToLong(step -> stepSums.of(step, sums)).toArray();
    }

    private @Nullable List<MeasureTotal> totals() {
        if (!steps.series()) {
            return null;
        }
        List<MeasureTotal> totals = new ArrayList<>();
        for (Steps.Step step : steps.steps()) {
            LocalDate from = step.from();
            if (from != null) {
                totals.add(new MeasureTotal(from, step.to(), total(step)));
            }
        }
        return totals;
    }

    private long total(Steps.Step step) {
        long total = 0;
        for (long[] sums : upTo) {
            total = Math.addExact(total, stepSums.of(step, sums));
        }
        return total;
    }
}
