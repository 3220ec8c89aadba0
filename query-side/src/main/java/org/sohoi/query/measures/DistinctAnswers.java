package org.sohoi.query.measures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.registry.PlacementMap;

/** How many different people: from kept counts where there are any, else by going through whom entries reach. */
final class DistinctAnswers {

    private final KeptCounts kept;
    private final CoverageCounts coverage;
    private final int mostRows;

    DistinctAnswers(KeptCounts kept, CoverageCounts coverage, int mostRows) {
        this.kept = kept;
        this.coverage = coverage;
        this.mostRows = mostRows;
    }

    MeasureAnswer answer(AskMeasure question, Distinct measure, PlacementMap map) {
        Steps steps = Steps.of(question, mostRows);
        Counts counts = count(question, measure, map, steps.steps());
        long total = steps.series()
                ? count(question.whole(), measure, map, List.of(steps.whole())).totals()[0]
                : counts.totals()[0];
        return new MeasureAnswer(
                measure.name(),
                measure.unit(),
                measure.kind(),
                question.coordinates(),
                question.filter(),
                question.groupBy(),
                question.interval(),
                grid(question, measure, steps, counts).stream().toList(),
                totals(steps, counts),
                total);
    }

    MeasureGrid grid(AskMeasure question, Distinct measure, PlacementMap map) {
        Steps steps = Steps.of(question, mostRows);
        return grid(question, measure, steps, count(question, measure, map, steps.steps()));
    }

    private static MeasureGrid grid(AskMeasure question, Distinct measure, Steps steps, Counts counts) {
        List<List<@Nullable String>> groups = new ArrayList<>();
        List<long[]> values = new ArrayList<>();
        Map<List<@Nullable String>, long[]> counted =
                question.groupBy().isEmpty() ? Map.of(List.of(), counts.totals()) : counts.groups();
        counted.forEach((group, ofGroup) -> {
            if (LongStream.of(ofGroup).anyMatch(value -> value != 0)) {
                groups.add(group);
                values.add(ofGroup);
            }
        });
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

    /** What the count of the whole is the sum of. */
    Addends addendsOf(AskMeasure question, Distinct measure) {
        AskMeasure whole = question.whole();
        Span span = Span.of(measure.kind(), Steps.of(whole, mostRows).whole());
        if (span == null || !KeptCounts.areKept(whole)) {
            throw QuestionRefused.invalid(
                    "TakenApartMustBeKept",
                    measure.name(),
                    "For these people no sum is kept that could be taken apart",
                    "all associations or one, up to a day or in a calendar month, quarter or year",
                    "other filters, or another period");
        }
        return new Addends(
                null,
                question.coordinates().lastDay(),
                kept.entries(whole, measure, span).stream()
                        .map(own -> new Addends.Addend(own.id(), 1, own.association(), own.dimensions()))
                        .toList());
    }

    private Counts count(AskMeasure question, Distinct measure, PlacementMap map, List<Steps.Step> steps) {
        Map<Span, List<Integer>> bySpan = new EnumMap<>(Span.class);
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Span span = Span.of(measure.kind(), steps.get(i));
            if (span == null || !KeptCounts.areKept(question)) {
                others.add(i);
            } else {
                bySpan.computeIfAbsent(span, any -> new ArrayList<>()).add(i);
            }
        }
        Counts counts = new Counts(steps.size(), mostRows);
        bySpan.forEach((span, some) -> counts.take(kept.of(question, measure, span, at(some, steps)), some));
        if (!others.isEmpty()) {
            counts.take(coverage.of(question, measure, map, at(others, steps)), others);
        }
        return counts;
    }

    private static List<Steps.Step> at(List<Integer> numbers, List<Steps.Step> steps) {
        return numbers.stream().map(steps::get).toList();
    }

    private static @Nullable List<MeasureTotal> totals(Steps steps, Counts counts) {
        if (!steps.series()) {
            return null;
        }
        List<MeasureTotal> totals = new ArrayList<>();
        for (int i = 0; i < counts.totals().length; i++) {
            Steps.Step step = steps.steps().get(i);
            if (step.from() != null) {
                totals.add(new MeasureTotal(step.from(), step.to(), counts.totals()[i]));
            }
        }
        return totals;
    }
}
