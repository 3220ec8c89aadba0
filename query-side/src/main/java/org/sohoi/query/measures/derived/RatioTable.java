package org.sohoi.query.measures.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.measures.MeasureHeading;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.MeasureUnit;
import org.sohoi.query.table.Column;
import org.sohoi.query.table.Table;
import org.sohoi.query.time.CoordinateColumns;
import org.sohoi.query.time.Coordinates;

/** An answer in tidy form: one quotient a row, with the coordinates that it stands at. */
final class RatioTable {

    private RatioTable() {}

    static Table<RatioRow> of(RatioAnswer answer) {
        Map<String, Object> heading = MeasureHeading.of(
                answer.measure(),
                answer.unit(),
                answer.kind(),
                answer.coordinates(),
                answer.filter(),
                answer.groupBy(),
                answer.interval());
        MeasureHeading.putTop(heading, answer.top());
        return Table.of(
                answer.measure(),
                heading,
                columns(
                        answer.measure(),
                        answer.unit(),
                        answer.places(),
                        answer.coordinates(),
                        answer.filter(),
                        answer.groupBy(),
                        answer.top() != null),
                answer.rows());
    }

    static List<Column<RatioRow>> columns(
            String measure,
            MeasureUnit unit,
            int places,
            Coordinates coordinates,
            MeasureFilter filter,
            List<Dimension> groupBy,
            boolean top) {
        List<Column<RatioRow>> columns = new ArrayList<>();
        columns.add(Column.text("measure", row -> measure));
        columns.addAll(MeasureHeading.groupColumns(groupBy, top));
        columns.addAll(CoordinateColumns.of(coordinates, RatioRow::from, RatioRow::to));
        columns.addAll(MeasureHeading.columns(filter));
        columns.add(Column.text("unit", row -> unit));
        columns.add(Column.whole("numerator", row -> row.quotient().numerator()));
        columns.add(Column.whole("denominator", row -> row.quotient().denominator()));
        columns.add(Column.decimal("value", places, row -> row.quotient().value()));
        return columns;
    }
}
