package org.sohoi.query.measures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Interval;
import org.sohoi.query.time.Coordinates;

/**
 * How much of a measure there is at the coordinates. Answered with a {@link MeasureAnswer}.
 *
 * <p>A flow is what happened in the period, or, as of a day, everything up to and including it. A stock is what there is
 * at the end of the last day.
 *
 * @param measure its name in the catalogue
 * @param groupBy in the order in which the rows are to be told apart; empty for the total alone
 * @param interval none for no series; a series needs a period
 */
public record AskMeasure(
        String measure,
        Coordinates coordinates,
        MeasureFilter filter,
        List<Dimension> groupBy,
        @Nullable Interval interval) {

    /** The same about another measure. */
    AskMeasure about(String other) {
        return new AskMeasure(other, coordinates, filter, groupBy, interval);
    }

    /** The same at other coordinates. */
    public AskMeasure at(Coordinates other) {
        return new AskMeasure(measure, other, filter, groupBy, interval);
    }

    /** The total of this question, without groups and intervals. */
    public AskMeasure whole() {
        return total(measure, coordinates, filter);
    }

    /** The same of the whole period, without intervals. */
    public AskMeasure withoutIntervals() {
        return new AskMeasure(measure, coordinates, filter, groupBy, null);
    }

    /** What it is compared with when nothing else is said: of a series, each interval with the one before it. */
    public Coordinates previous() {
        return interval == null ? coordinates.previous() : interval.oneBefore(coordinates);
    }

    /** The total alone. */
    public static AskMeasure total(String measure, Coordinates coordinates, MeasureFilter filter) {
        return new AskMeasure(measure, coordinates, filter, List.of(), null);
    }
}
