package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.sohoi.query.measures.catalogue.AskCatalogue;
import org.sohoi.query.measures.catalogue.Catalogue;
import org.sohoi.query.measures.catalogue.CatalogueAnswer;
import org.sohoi.query.measures.catalogue.CatalogueEntry;
import org.sohoi.query.measures.catalogue.Distinct;
import org.sohoi.query.measures.catalogue.Measure;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.measures.catalogue.Term;
import org.sohoi.query.registry.PlacementMap;
import org.sohoi.query.registry.Placements;
import org.sohoi.query.sums.MeasureSums;

/** Answers what is measured. */
class MeasureQueries implements Measures, MeasureGrids, Composition {

    private final KnownSeries series;
    private final MeasureSums sums;
    private final Placements placements;
    private final DistinctAnswers distincts;
    private final MeasureProperties limits;

    MeasureQueries(
            KnownSeries series,
            MeasureSums sums,
            Placements placements,
            DistinctAnswers distincts,
            MeasureProperties limits) {
        this.distincts = distincts;
        this.series = series;
        this.sums = sums;
        this.placements = placements;
        this.limits = limits;
    }

    @QueryHandler
    CatalogueAnswer handle(AskCatalogue query) {
        return CatalogueAnswer.ofAll();
    }

    @QueryHandler
    MeasureGrid handle(ExportMeasure query) {
        return grid(query.question());
    }

    @QueryHandler
    MeasureAnswer handle(AskMeasure query) {
        return answer(query);
    }

    @Override
    public MeasureAnswer answer(AskMeasure question, long besidePosition) {
        CatalogueEntry entry = Catalogue.entry(question.measure());
        PlacementMap map = mapFor(question, entry, besidePosition);
        return entry instanceof Distinct distinct
                ? distincts.answer(question, distinct, map)
                : computed(question, map, limits.mostRows(), Computed::answer);
    }

    @Override
    public MeasureGrid grid(AskMeasure question) {
        CatalogueEntry entry = Catalogue.entry(question.measure());
        PlacementMap map = mapFor(question, entry, question.coordinates().position());
        if (entry instanceof Distinct distinct) {
            return distincts.grid(question, distinct, map);
        }
        return computed(question, map, limits.mostExportedRows(), Computed::grid);
    }

    private <A> A computed(AskMeasure question, PlacementMap map, int mostRows, Function<Computed, A> answer) {
        Measure measure = Catalogue.measure(question.measure());
        Steps steps = Steps.of(question, mostRows);
        Grouping grouping = group(question, measure, map);
        RowLimit.check((long) grouping.size() * steps.steps().size(), mostRows);
        StepSums stepSums = StepSums.of(measure.kind(), steps);
        WorkLimit.check(sums.lookUps(grouping.members(), stepSums.days()), limits.mostLookUps());
        return SumMustFit.guarding(measure.name(), () -> {
            long[][] upTo = sums.upTo(
                    grouping.members(),
                    grouping.size(),
                    stepSums.days(),
                    question.coordinates().position());
            return answer.apply(new Computed(question, measure, steps, grouping, stepSums, upTo));
        });
    }

    @Override
    public Addends addendsOf(AskMeasure question, long besidePosition) {
        CatalogueEntry entry = Catalogue.entry(question.measure());
        PlacementMap map = mapFor(question, entry, besidePosition);
        if (entry instanceof Distinct distinct) {
            return distincts.addendsOf(question, distinct);
        }
        Measure measure = Catalogue.measure(question.measure());
        BroadestSeries known = new BroadestSeries(series.now());
        return new Addends(
                measure.kind() == MeasureKind.FLOW ? question.coordinates().from() : null,
                question.coordinates().lastDay(),
                choose(measure, selection(question, map), term -> known.own(question, term)).stream()
                        .map(chosen -> new Addends.Addend(
                                chosen.series().id(),
                                chosen.sign(),
                                Objects.requireNonNull(chosen.series().association()),
                                chosen.series().dimensions()))
                        .toList());
    }

    private PlacementMap mapFor(AskMeasure question, CatalogueEntry measure, long besidePosition) {
        QuestionMustMakeSense.check(question, measure);
        LocalDate boundaries = question.coordinates().boundaries();
        long position = question.coordinates().position();
        PlacementMap map = placements.at(boundaries, position);
        QuestionMustFitTheMap.check(
                question,
                besidePosition == position ? List.of(map) : List.of(map, placements.at(boundaries, besidePosition)));
        return map;
    }

    private Grouping group(AskMeasure question, Measure measure, PlacementMap map) {
        DimensionValues values = new DimensionValues(map);
        Grouping grouping = new Grouping(question.groupBy());
        SeriesSelection selection = selection(question, map);
        BroadestSeries known = new BroadestSeries(series.now());
        choose(
                        measure,
                        selection,
                        term -> known.broadest(
                                question,
                                term,
                                series -> selection.includes(series, term)
                                        ? Optional.of(grouping.groupOf(series, values))
                                        : Optional.empty()))
                .forEach(chosen -> grouping.add(chosen.series(), chosen.sign(), chosen.treatedAs(), values));
        return grouping;
    }

    private static SeriesSelection selection(AskMeasure question, PlacementMap map) {
        return new SeriesSelection(question.filter(), map, new DimensionValues(map));
    }

    private static List<SignedSeries> choose(
            Measure measure, SeriesSelection selection, Function<Term, List<BroadestSeries.Candidate>> candidates) {
        List<SignedSeries> chosen = new ArrayList<>();
        for (Term term : measure.terms()) {
            candidates.apply(term).stream()
                    .filter(candidate -> selection.includes(candidate.treatedAs(), term))
                    .forEach(candidate ->
                            chosen.add(new SignedSeries(candidate.series(), candidate.treatedAs(), term.sign())));
        }
        return chosen;
    }

    private record SignedSeries(StoredSeries series, StoredSeries treatedAs, int sign) {}
}
