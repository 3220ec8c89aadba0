package org.sohoi.query.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.MeasureUnit;
import org.sohoi.query.table.Column;
import org.sohoi.query.table.Table;
import org.sohoi.query.time.CoordinateColumns;
import org.sohoi.query.time.Coordinates;

/** An answer in tidy form: one value a row, each with the coordinates that it stands at. */
final class MeasureTable {

    private MeasureTable() {}

    static Table<MeasureRow> of(MeasureAnswer answer) {
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
                        answer.coordinates(),
                        answer.filter(),
                        answer.groupBy(),
                        answer.top() != null),
                answer.rows());
    }

    static Table<MeasureRow> of(MeasureGrid grid) {
        return new Table<>(
                grid.measure(),
                MeasureHeading.of(
                        grid.measure(),
                        grid.unit(),
                        grid.kind(),
                        grid.coordinates(),
                        grid.filter(),
                        grid.groupBy(),
                        grid.interval()),
                columns(grid.measure(), grid.unit(), grid.coordinates(), grid.filter(), grid.groupBy(), false),
                (long) grid.groups().size() * grid.steps(),
                () -> grid.stream().iterator());
    }

    private static List<Column<MeasureRow>> columns(
            String measure,
            MeasureUnit unit,
            Coordinates coordinates,
            MeasureFilter filter,
            List<Dimension> groupBy,
            boolean top) {
        List<Column<MeasureRow>> columns = new ArrayList<>();
        columns.add(Column.text("measure", row -> measure));
        columns.addAll(MeasureHeading.groupColumns(groupBy, top));
        columns.addAll(CoordinateColumns.of(coordinates, MeasureRow::from, MeasureRow::to));
        columns.addAll(MeasureHeading.columns(filter));
        columns.add(Column.text("unit", row -> unit));
        columns.add(Column.whole("value", MeasureRow::value));
        return columns;
    }
}
