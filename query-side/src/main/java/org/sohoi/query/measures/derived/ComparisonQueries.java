package org.sohoi.query.measures.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                query.top() == null ? rows : greatest(query.top(), rows, question.groupBy(), measure),
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

    private static List<ComparisonRow> greatest(
            int most, List<ComparisonRow> rows, List<Dimension> dimensions, CatalogueEntry measure) {
        return Top.of(most, rows, row -> row.compared().value())
                .listed(measure, others -> together(others, dimensions, measure));
    }

    private static ComparisonRow together(
            List<ComparisonRow> others, List<Dimension> dimensions, CatalogueEntry measure) {
        return new ComparisonRow(
                Top.nameless(dimensions),
                true,
                Compared.together(others.stream().map(ComparisonRow::compared).toList(), measure));
    }

    private Side ask(CatalogueEntry measure, AskMeasure question, long besidePosition) {
        return measure instanceof Divided
                ? Side.of(ratios.answer(question, besidePosition))
                : Side.of(measures.answer(question, besidePosition));
    }
}
