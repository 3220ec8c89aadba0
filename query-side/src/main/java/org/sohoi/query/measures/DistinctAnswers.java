package org.sohoi.query.measures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Distinct;
import org.sohoi.query.measures.catalogue.Span;
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
        Long total = steps.series()
                ? totalOf(question.whole(), measure, map, steps.whole())
                : Long.valueOf(counts.totals()[0]);
        return grid(question, measure, steps, counts).answer(steps.totals(i -> counts.totals()[i]), total);
    }

    /** None where it would go through too much: whoever asks for intervals that are kept need not do without them. */
    private @Nullable Long totalOf(AskMeasure whole, Distinct measure, PlacementMap map, Steps.Step step) {
        try {
            return count(whole, measure, map, List.of(step)).totals()[0];
        } catch (QuestionRefused e) {
            if (e.refusal().rule().equals(Coverages.TOO_MUCH)) {
                return null;
            }
            throw e;
        }
    }

    MeasureGrid grid(AskMeasure question, Distinct measure, PlacementMap map) {
        Steps steps = Steps.of(question, mostRows);
        return grid(question, measure, steps, count(question, measure, map, steps.steps()));
    }

    private static MeasureGrid grid(AskMeasure question, Distinct measure, Steps steps, Counts counts) {
        return MeasureGrid.of(
                question,
                measure,
                steps,
                question.groupBy().isEmpty() ? Map.of(List.of(), counts.totals()) : counts.groups());
    }

    /** What the count of the whole is the sum of. */
    Addends addendsOf(AskMeasure question, Distinct measure) {
        AskMeasure whole = question.whole();
        Span span = spanOf(measure, Steps.of(whole, mostRows).whole());
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
            Span span = spanOf(measure, steps.get(i));
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

    private static @Nullable Span spanOf(Distinct measure, Steps.Step step) {
        return Span.of(measure.kind(), step.from(), step.to());
    }

    private static List<Steps.Step> at(List<Integer> numbers, List<Steps.Step> steps) {
        return numbers.stream().map(steps::get).toList();
    }
}
