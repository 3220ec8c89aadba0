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
 * How much there is, beside how much there is at other coordinates. The intervals of a series stand beside those of the
 * other in their order, the first beside the first.
 *
 * <p>Groups that hold nothing at either are not listed; the order is that of any other answer.
 *
 * @param places the decimal places of the values of a ratio or growth; none for a sum, whose values are whole
 * @param comparedTo where {@code comparedValue} stands
 * @param top how many groups were asked for, those with the greatest values of the whole period first, with one row for all
 *     others, in a series in each interval, unless different people are counted; none where all are listed
 * @param totals of each interval; none without a series
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "measure",
    "unit",
    "kind",
    "places",
    "coordinates",
    "comparedTo",
    "filter",
    "groupBy",
    "interval",
    "top",
    "rows",
    "totals",
    "total"
})
public record ComparisonAnswer(
        String measure,
        MeasureUnit unit,
        MeasureKind kind,
        @Nullable Integer places,
        Coordinates coordinates,
        Coordinates comparedTo,
        MeasureFilter filter,
        List<Dimension> groupBy,
        @Nullable Interval interval,
        @Nullable Integer top,
        List<ComparisonRow> rows,
        @Nullable List<ComparisonTotal> totals,
        Compared total)
        implements Tabular {

    @Override
    public Table<ComparisonRow> table() {
        return ComparisonTable.of(this);
    }
}
