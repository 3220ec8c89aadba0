package org.sohoi.query.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.registry.PlacementMap;
import org.sohoi.query.registry.Placements;
import org.sohoi.query.sums.MeasureSums;

/** Answers what is measured. */
class MeasureQueries implements Measures, Composition {

    private final KnownSeries series;
    private final MeasureSums sums;
    private final Placements placements;
    private final DistinctAnswers distincts;
    private final int mostRows;

    MeasureQueries(
            KnownSeries series, MeasureSums sums, Placements placements, DistinctAnswers distincts, int mostRows) {
        this.distincts = distincts;
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
        if (Catalogue.entry(question.measure()) instanceof Distinct distinct) {
            return distincts.answer(question, distinct, mapFor(question, distinct));
        }
        Measure measure = Catalogue.measure(question.measure());
        PlacementMap map = mapFor(question, measure);
        Steps steps = Steps.of(question, mostRows);
        Grouping grouping = group(question, measure, map);
        RowLimit.check((long) grouping.size() * steps.steps().size(), mostRows);
        try {
            return answer(question, measure, steps, grouping);
        } catch (ArithmeticException e) {
            throw SumMustFit.refused(measure.name());
        }
    }

    @Override
    public Addends addendsOf(AskMeasure question) {
        if (Catalogue.entry(question.measure()) instanceof Distinct distinct) {
            mapFor(question, distinct);
            return distincts.addendsOf(question, distinct);
        }
        Measure measure = Catalogue.measure(question.measure());
        PlacementMap map = mapFor(question, measure);
        BroadestSeries known = new BroadestSeries(series.now());
        return new Addends(
                measure.kind() == MeasureKind.FLOW ? question.coordinates().from() : null,
                question.coordinates().lastDay(),
                choose(question, measure, map, term -> known.own(question, term)).stream()
                        .map(chosen -> new Addends.Addend(
                                chosen.series().id(),
                                chosen.sign(),
                                Objects.requireNonNull(chosen.series().association()),
                                chosen.series().dimensions()))
                        .toList());
    }

    private PlacementMap mapFor(AskMeasure question, CatalogueEntry measure) {
        QuestionMustMakeSense.check(question, measure);
        PlacementMap map = placements.at(
                question.coordinates().boundaries(), question.coordinates().position());
        QuestionMustMakeSense.check(question, map);
        return map;
    }

    private Grouping group(AskMeasure question, Measure measure, PlacementMap map) {
        DimensionValues values = new DimensionValues(map);
        Grouping grouping = new Grouping(question.groupBy());
        BroadestSeries known = new BroadestSeries(series.now());
        choose(question, measure, map, term -> known.broadest(question, term))
                .forEach(chosen -> grouping.add(chosen.series(), chosen.sign(), values));
        return grouping;
    }

    private static List<SignedSeries> choose(
            AskMeasure question, Measure measure, PlacementMap map, Function<Term, List<StoredSeries>> candidates) {
        SeriesSelection selection = new SeriesSelection(question.filter(), map, new DimensionValues(map));
        List<SignedSeries> chosen = new ArrayList<>();
        for (Term term : measure.terms()) {
            candidates.apply(term).stream()
                    .filter(candidate -> selection.includes(candidate, term))
                    .forEach(candidate -> chosen.add(new SignedSeries(candidate, term.sign())));
        }
        return chosen;
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

    private record SignedSeries(StoredSeries series, int sign) {}
}
