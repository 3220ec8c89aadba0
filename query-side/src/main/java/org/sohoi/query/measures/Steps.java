package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Interval;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.time.Coordinates;

/**
 * The steps of an answer through time: the intervals of a series, cut off at the ends of the period, or the one step of
 * the whole question.
 */
record Steps(List<Step> steps, boolean series) {

    static Steps of(AskMeasure question, int most) {
        Coordinates coordinates = question.coordinates();
        Interval interval = question.interval();
        LocalDate from = coordinates.from();
        LocalDate to = coordinates.to();
        if (interval == null) {
            return new Steps(List.of(new Step(from, coordinates.lastDay().plusDays(1))), false);
        }
        if (from == null || to == null) {
            throw Interval.seriesMustHaveAPeriod();
        }
        if (interval.countBetween(from, to) > most) {
            throw RowLimit.exceeded(interval.countBetween(from, to), most);
        }
        List<Step> steps = new ArrayList<>();
        for (LocalDate start = from; start.isBefore(to); ) {
            LocalDate end = interval.startAfter(start);
            LocalDate cut = end.isBefore(to) ? end : to;
            steps.add(new Step(start, cut));
            start = cut;
        }
        return new Steps(List.copyOf(steps), true);
    }

    /** The days up to which sums are needed, in order. */
    List<LocalDate> days(MeasureKind kind) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Step step : steps) {
            days.add(step.lastDay());
            LocalDate from = step.from();
            if (kind == MeasureKind.FLOW && from != null) {
                days.add(from.minusDays(1));
            }
        }
        return List.copyOf(days);
    }

    /** Where the steps of a series begin, and, last, where it ends; none without a series. */
    List<LocalDate> cuts() {
        return series
                ? Stream.concat(
                                steps.stream().map(Step::from).filter(Objects::nonNull),
                                Stream.of(steps.get(steps.size() - 1).to()))
                        .toList()
                : List.of();
    }

    /** Of each interval of a series; none without a series. */
    @Nullable List<MeasureTotal> totals(IntToLongFunction ofStep) {
        if (!series) {
            return null;
        }
        List<MeasureTotal> totals = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            LocalDate from = steps.get(i).from();
            if (from != null) {
                totals.add(new MeasureTotal(from, steps.get(i).to(), ofStep.applyAsLong(i)));
            }
        }
        return totals;
    }

    /** The whole, of which these are the parts. */
    Step whole() {
        return new Step(steps.get(0).from(), steps.get(steps.size() - 1).to());
    }

    /**
     * One step.
     *
     * @param from none for everything before {@code to}
     */
    record Step(@Nullable LocalDate from, LocalDate to) {

        LocalDate lastDay() {
            return to.minusDays(1);
        }
    }
}
