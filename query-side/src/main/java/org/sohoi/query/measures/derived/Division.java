package org.sohoi.query.measures.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.catalogue.Divided;

/**
 * One side divided by another that has the same groups and as many intervals, row by row and total by total. The intervals
 * are those of the first.
 */
record Division(Divided measure, AskMeasure question, Side first, Side second) {

    /** What one side does not list is 0 in it. */
    List<RatioRow> rows() {
        return first.placesWith(second).stream().map(this::row).toList();
    }

    private RatioRow row(Place place) {
        IntervalFigure interval =
                first.intervals().isEmpty() ? null : first.intervals().get(place.interval());
        return new RatioRow(
                place.labelled(question.groupBy()),
                interval == null ? null : interval.from(),
                interval == null ? null : interval.to(),
                quotient(first.of(place), second.of(place)));
    }

    @Nullable List<RatioTotal> totals() {
        if (question.interval() == null) {
            return null;
        }
        List<RatioTotal> totals = new ArrayList<>();
        for (int i = 0; i < first.intervals().size(); i++) {
            IntervalFigure interval = first.intervals().get(i);
            totals.add(new RatioTotal(
                    interval.from(),
                    interval.to(),
                    quotient(interval.figure(), second.intervals().get(i).figure())));
        }
        return totals;
    }

    Quotient total() {
        return quotient(first.total(), second.total());
    }

    private Quotient quotient(Figure above, Figure below) {
        return Quotient.of(measure, sum(above), sum(below));
    }

    private static long sum(Figure figure) {
        return Objects.requireNonNull(figure.value(), "sums have a value").longValueExact();
    }
}
