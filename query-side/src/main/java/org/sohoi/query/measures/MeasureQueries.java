package org.sohoi.query.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.registry.PlacementMap;
import org.sohoi.query.registry.Placements;
import org.sohoi.query.sums.MeasureSums;

/** Answers what is measured. */
class MeasureQueries implements Measures {

    private final BroadestSeries series;
    private final MeasureSums sums;
    private final Placements placements;
    private final int mostRows;

    MeasureQueries(BroadestSeries series, MeasureSums sums, Placements placements, int mostRows) {
        this.series = series;
        this.sums = sums;
        this.placements = placements;
        this.mostRows = mostRows;
    }

    @QueryHandler
    CatalogueAnswer handle(AskCatalogue query) {
        return CatalogueAnswer.ofAll();
    }

    @Override
    @QueryHandler
    public MeasureAnswer answer(AskMeasure question) {
        Measure measure = Catalogue.measure(question.measure());
        QuestionMustMakeSense.check(question, measure);
        PlacementMap map = placements.at(
                question.coordinates().boundaries(), question.coordinates().position());
        QuestionMustMakeSense.check(question, map);
        Steps steps = Steps.of(question, mostRows);
        Grouping grouping = group(question, measure, map);
        RowLimit.check((long) grouping.size() * steps.steps().size(), mostRows);
        try {
            return answer(question, measure, steps, grouping);
        } catch (ArithmeticException e) {
            throw QuestionRefused.invalid(
                    "SumMustFit",
                    measure.name(),
                    "The sum is too large to be told exactly; ask for less at a time",
                    "sums up to " + Long.MAX_VALUE,
                    "more than that");
        }
    }

    private Grouping group(AskMeasure question, Measure measure, PlacementMap map) {
        DimensionValues values = new DimensionValues(map);
        SeriesSelection selection = new SeriesSelection(question.filter(), map, values);
        Grouping grouping = new Grouping(question.groupBy());
        for (Term term : measure.terms()) {
            series.broadest(question, term).stream()
                    .filter(candidate -> selection.includes(candidate, term))
                    .forEach(candidate -> grouping.add(candidate, term.sign(), values));
        }
        return grouping;
    }

    private MeasureAnswer answer(AskMeasure question, Measure measure, Steps steps, Grouping grouping) {
        StepSums stepSums = new StepSums(measure.kind(), steps.days(measure.kind()));
        long[][] upTo = sums.upTo(
                grouping.members(),
                grouping.size(),
                stepSums.days(),
                question.coordinates().position());
        return new MeasureAnswer(
                measure.name(),
                measure.unit(),
                measure.kind(),
                question.coordinates(),
                question.filter(),
                question.groupBy(),
                question.interval(),
                rows(steps, grouping, stepSums, upTo),
                totals(steps, stepSums, upTo),
                total(steps.whole(), stepSums, upTo));
    }

    private static List<MeasureRow> rows(Steps steps, Grouping grouping, StepSums stepSums, long[][] upTo) {
        List<MeasureRow> rows = new ArrayList<>();
        for (Map.Entry<List<@Nullable String>, Integer> group : grouping.inOrder()) {
            long[] sums = upTo[group.getValue()];
            List<MeasureRow> ofGroup = steps.steps().stream()
                    .map(step -> new MeasureRow(
                            grouping.labelled(group.getKey()),
                            steps.series() ? step.from() : null,
                            steps.series() ? step.to() : null,
                            stepSums.of(step, sums)))
                    .toList();
            if (ofGroup.stream().anyMatch(row -> row.value() != 0)) {
                rows.addAll(ofGroup);
            }
        }
        return rows;
    }

    private static @Nullable List<MeasureTotal> totals(Steps steps, StepSums stepSums, long[][] upTo) {
        if (!steps.series()) {
            return null;
        }
        List<MeasureTotal> totals = new ArrayList<>();
        for (Steps.Step step : steps.steps()) {
            if (step.from() != null) {
                totals.add(new MeasureTotal(step.from(), step.to(), total(step, stepSums, upTo)));
            }
        }
        return totals;
    }

    private static long total(Steps.Step step, StepSums stepSums, long[][] upTo) {
        long total = 0;
        for (long[] sums : upTo) {
            total = Math.addExact(total, stepSums.of(step, sums));
        }
        return total;
    }
}
