package org.sohoi.query.measures.derived;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Interval;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.measures.catalogue.MeasureUnit;
import org.sohoi.query.table.Table;
import org.sohoi.query.table.Tabular;
import org.sohoi.query.time.Coordinates;

/**
 * How much one measure is of another, or how much it has grown, and where in time that is said. Of a growth, the numerator
 * is the increase, and the denominator what there was before.
 *
 * <p>The numerators of the rows add up to that of the total, or of the total of their interval, and so do the denominators;
 * the values do not. Groups in which
 * both are nothing are not listed. The order is that of any other measure.
 *
 * @param places the decimal places of every value
 * @param top how many groups were asked for, those with the greatest values of the whole period first and those without one
 *     last, with one row for all others, in a series in each interval; none where all are listed
 * @param totals of each interval; none without a series
 * @param total of the whole period: of a growth, against the whole period before it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "measure",
    "unit",
    "kind",
    "places",
    "coordinates",
    "filter",
    "groupBy",
    "interval",
    "top",
    "rows",
    "totals",
    "total"
})
public record RatioAnswer(
        String measure,
        MeasureUnit unit,
        MeasureKind kind,
        int places,
        Coordinates coordinates,
        MeasureFilter filter,
        List<Dimension> groupBy,
        @Nullable Interval interval,
        @Nullable Integer top,
        List<RatioRow> rows,
        @Nullable List<RatioTotal> totals,
        Quotient total)
        implements Tabular {

    /** With all groups. */
    public RatioAnswer(
            String measure,
            MeasureUnit unit,
            MeasureKind kind,
            int places,
            Coordinates coordinates,
            MeasureFilter filter,
            List<Dimension> groupBy,
            @Nullable Interval interval,
            List<RatioRow> rows,
            @Nullable List<RatioTotal> totals,
            Quotient total) {
        this(measure, unit, kind, places, coordinates, filter, groupBy, interval, null, rows, totals, total);
    }

    /** The same with the greatest groups alone. */
    RatioAnswer withTop(int most, List<RatioRow> greatestAndOthers) {
        return new RatioAnswer(
                measure,
                unit,
                kind,
                places,
                coordinates,
                filter,
                groupBy,
                interval,
                most,
                greatestAndOthers,
                totals,
                total);
    }

    @Override
    public Table<RatioRow> table() {
        return RatioTable.of(this);
    }
}
