package org.sohoi.query.measures.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.measures.RowLimit;
import org.sohoi.query.measures.catalogue.Catalogue;
import org.sohoi.query.measures.catalogue.CatalogueEntry;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Divided;

/** Asks the same question at two coordinates, and puts the answers side by side. */
class ComparisonQueries {

    private final Measures measures;
    private final Ratios ratios;
    private final int mostRows;

    ComparisonQueries(Measures measures, Ratios ratios, int mostRows) {
        this.measures = measures;
        this.ratios = ratios;
        this.mostRows = mostRows;
    }

    @QueryHandler
    ComparisonAnswer handle(AskComparison query) {
        AskMeasure question = query.question();
        CatalogueEntry measure = Catalogue.entry(question.measure());
        if (query.top() != null) {
            TopMustMakeSense.check(question);
        }
        Side now = ask(measure, question, query.comparedTo().position());
        Side then = ask(
                measure, question.at(query.comparedTo()), question.coordinates().position());
        SeriesMustCorrespond.check(now.intervals().size(), then.intervals().size());
        List<ComparisonRow> rows = now.placesWith(then).stream()
                .map(place -> row(question.groupBy(), place, now, then))
                .toList();
        RowLimit.check(rows.size(), mostRows);
        return new ComparisonAnswer(
                measure.name(),
                measure.unit(),
                measure.kind(),
                measure instanceof Divided divided ? divided.places() : null,
                question.coordinates(),
                query.comparedTo(),
                question.filter(),
                question.groupBy(),
                question.interval(),
                query.top(),
                query.top() == null ? rows : greatest(query, rows, now, measure),
                question.interval() == null ? null : totals(now, then),
                Compared.of(now.total(), then.total()));
    }

    private static ComparisonRow row(List<Dimension> dimensions, Place place, Side now, Side then) {
        Map<String, @Nullable String> group = place.labelled(dimensions);
        Compared compared = Compared.of(now.of(place), then.of(place));
        if (now.intervals().isEmpty()) {
            return new ComparisonRow(group, null, compared);
        }
        IntervalFigure interval = now.intervals().get(place.interval());
        IntervalFigure other = then.intervals().get(place.interval());
        return new ComparisonRow(group, null, interval.from(), interval.to(), other.from(), other.to(), compared);
    }

    private static List<ComparisonTotal> totals(Side now, Side then) {
        List<ComparisonTotal> totals = new ArrayList<>();
        for (int i = 0; i < now.intervals().size(); i++) {
            IntervalFigure interval = now.intervals().get(i);
            IntervalFigure other = then.intervals().get(i);
            totals.add(new ComparisonTotal(
                    interval.from(),
                    interval.to(),
                    other.from(),
                    other.to(),
                    Compared.of(interval.figure(), other.figure())));
        }
        return totals;
    }

    /** By what there is at the coordinates of the question. */
    private List<ComparisonRow> greatest(
            AskComparison query, List<ComparisonRow> rows, Side now, CatalogueEntry measure) {
        AskMeasure question = query.question();
        Side whole = question.interval() == null
                ? now
                : ask(measure, question.withoutIntervals(), query.comparedTo().position());
        return new Top(Objects.requireNonNull(query.top()), measure)
                .of(rows, whole, others -> together(others, question.groupBy(), measure));
    }

    private static ComparisonRow together(
            List<ComparisonRow> others, List<Dimension> dimensions, CatalogueEntry measure) {
        ComparisonRow any = others.get(0);
        return new ComparisonRow(
                Top.nameless(dimensions),
                true,
                any.from(),
                any.to(),
                any.comparedFrom(),
                any.comparedTo(),
                Compared.together(others.stream().map(ComparisonRow::compared).toList(), measure));
    }

    private Side ask(CatalogueEntry measure, AskMeasure question, long besidePosition) {
        return measure instanceof Divided
                ? Side.of(ratios.answer(question, besidePosition))
                : Side.of(measures.answer(question, besidePosition));
    }
}
