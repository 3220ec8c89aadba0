package org.sohoi.query.measures;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Interval;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.measures.catalogue.MeasureUnit;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.table.Table;
import org.sohoi.query.table.Tabular;
import org.sohoi.query.time.Coordinates;

/**
 * How much there is, and where in time that is said.
 *
 * <p>Groups that hold nothing are not listed. The rows are ordered by group, value by value with null last, and within a
 * group by interval. In every interval the rows add up to its total, unless different people are counted,
 * who may be in several rows.
 *
 * @param top how many groups were asked for, those with the greatest values of the whole period first, with one row for all
 *     others, in a series in each interval, unless different people are counted; none where all are listed
 * @param totals of each interval; none without a series
 * @param total of the whole period, or, for a stock, at the end of its last day; none for a series of different people
 *     whose whole would have to go through too much, while its intervals do not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "measure",
    "unit",
    "kind",
    "coordinates",
    "filter",
    "groupBy",
    "interval",
    "top",
    "rows",
    "totals",
    "total"
})
public record MeasureAnswer(
        String measure,
        MeasureUnit unit,
        MeasureKind kind,
        Coordinates coordinates,
        MeasureFilter filter,
        List<Dimension> groupBy,
        @Nullable Interval interval,
        @Nullable Integer top,
        List<MeasureRow> rows,
        @Nullable List<MeasureTotal> totals,
        @Nullable Long total)
        implements Tabular {

    public MeasureAnswer(
            String measure,
            MeasureUnit unit,
            MeasureKind kind,
            Coordinates coordinates,
            MeasureFilter filter,
            List<Dimension> groupBy,
            @Nullable Interval interval,
            List<MeasureRow> rows,
            @Nullable List<MeasureTotal> totals,
            @Nullable Long total) {
        this(measure, unit, kind, coordinates, filter, groupBy, interval, null, rows, totals, total);
    }

    /**
     * The total, for whoever cannot do without.
     *
     * @throws QuestionRefused where there is none
     */
    public long wholeTotal() {
        if (total == null) {
            throw QuestionRefused.invalid(
                    Coverages.TOO_MUCH,
                    measure,
                    "The intervals are counted, but for the total of the whole period everybody would have to be gone"
                            + " through, and they are too many",
                    "a period that is a calendar month, quarter or year, or a shorter one",
                    "a longer one");
        }
        return total;
    }

    /** The same with the greatest groups alone. */
    public MeasureAnswer withTop(int most, List<MeasureRow> greatestAndOthers) {
        return new MeasureAnswer(
                measure, unit, kind, coordinates, filter, groupBy, interval, most, greatestAndOthers, totals, total);
    }

    @Override
    public Table<MeasureRow> table() {
        return MeasureTable.of(this);
    }
}
