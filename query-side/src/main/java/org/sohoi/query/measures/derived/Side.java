package org.sohoi.query.measures.derived;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.MeasureTotal;

/**
 * One side of a comparison.
 *
 * @param rows what each group holds, in each interval of a series
 * @param intervals of a series; none without one
 * @param total none for a series of different people whose intervals alone were counted
 * @param nothing what a group holds that is not listed
 */
record Side(SortedMap<Place, Figure> rows, List<IntervalFigure> intervals, Figure total, Figure nothing) {

    static Side of(MeasureAnswer answer) {
        List<MeasureTotal> totals = Objects.requireNonNullElse(answer.totals(), List.of());
        List<IntervalFigure> intervals = totals.stream()
                .map(total -> new IntervalFigure(total.from(), total.to(), Figure.of(total.value())))
                .toList();
        Numbers numbers = new Numbers(intervals);
        SortedMap<Place, Figure> rows = new TreeMap<>();
        answer.rows().forEach(row -> rows.put(numbers.place(row.group(), row.from()), Figure.of(row.value())));
        boolean onlyIntervals = !intervals.isEmpty() && answer.total() == null;
        return new Side(rows, intervals, onlyIntervals ? Figure.NONE : Figure.of(answer.wholeTotal()), Figure.of(0));
    }

    static Side of(RatioAnswer answer) {
        List<RatioTotal> totals = Objects.requireNonNullElse(answer.totals(), List.of());
        List<IntervalFigure> intervals = totals.stream()
                .map(total -> new IntervalFigure(total.from(), total.to(), Figure.of(total.quotient())))
                .toList();
        Numbers numbers = new Numbers(intervals);
        SortedMap<Place, Figure> rows = new TreeMap<>();
        answer.rows().forEach(row -> rows.put(numbers.place(row.group(), row.from()), Figure.of(row.quotient())));
        return new Side(rows, intervals, Figure.of(answer.total()), Figure.of(new Quotient(0, 0, null)));
    }

    /** The places that either side lists. */
    SortedSet<Place> placesWith(Side other) {
        SortedSet<Place> places = new TreeSet<>(rows.keySet());
        places.addAll(other.rows.keySet());
        return places;
    }

    Figure of(Place place) {
        return rows.getOrDefault(place, nothing);
    }

    /** What a group holds, without a series; none where it has no value. */
    @Nullable BigDecimal valueOf(Map<String, @Nullable String> group) {
        return of(new Place(new ArrayList<>(group.values()), 0)).value();
    }

    /** Which interval begins on a day. */
    private static final class Numbers {

        private final Map<LocalDate, Integer> numbers = new HashMap<>();

        Numbers(List<IntervalFigure> intervals) {
            for (IntervalFigure interval : intervals) {
                numbers.put(interval.from(), numbers.size());
            }
        }

        Place place(Map<String, @Nullable String> group, @Nullable LocalDate from) {
            int number = from == null ? 0 : Objects.requireNonNull(numbers.get(from));
            return new Place(new ArrayList<>(group.values()), number);
        }
    }
}
