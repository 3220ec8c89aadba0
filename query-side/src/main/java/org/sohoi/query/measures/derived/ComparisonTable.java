package org.sohoi.query.measures.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.MeasureHeading;
import org.sohoi.query.table.Column;
import org.sohoi.query.table.Table;
import org.sohoi.query.time.CoordinateColumns;

/** A comparison in tidy form: one group and interval a row, with both coordinates that it stands at. */
final class ComparisonTable {

    private ComparisonTable() {}

    static Table<ComparisonRow> of(ComparisonAnswer answer) {
        Map<String, Object> heading = MeasureHeading.of(
                answer.measure(),
                answer.unit(),
                answer.kind(),
                answer.coordinates(),
                answer.filter(),
                answer.groupBy(),
                answer.interval());
        heading.putAll(CoordinateColumns.comparedHeading(answer.comparedTo()));
        MeasureHeading.putTop(heading, answer.top());
        return Table.of(answer.measure() + "-compared", heading, columns(answer), answer.rows());
    }

    private static List<Column<ComparisonRow>> columns(ComparisonAnswer answer) {
        List<Column<ComparisonRow>> columns = new ArrayList<>();
        columns.add(Column.text("measure", row -> answer.measure()));
        columns.addAll(MeasureHeading.groupColumns(answer.groupBy(), answer.top() != null));
        columns.addAll(CoordinateColumns.of(answer.coordinates(), ComparisonRow::from, ComparisonRow::to));
        columns.addAll(CoordinateColumns.compared(
                answer.comparedTo(), ComparisonRow::comparedFrom, ComparisonRow::comparedTo));
        columns.addAll(MeasureHeading.columns(answer.filter()));
        columns.add(Column.text("unit", row -> answer.unit()));
        columns.addAll(figures(answer.places()));
        return columns;
    }

    /** Decimals even of sums: the others of a top may come to more than a long, and so may a difference. */
    private static List<Column<ComparisonRow>> figures(@Nullable Integer placesOfQuotient) {
        int places = placesOfQuotient == null ? 0 : placesOfQuotient;
        List<Column<ComparisonRow>> columns = new ArrayList<>();
        if (placesOfQuotient != null) {
            columns.add(Column.whole("numerator", row -> row.compared().numerator()));
            columns.add(Column.whole("denominator", row -> row.compared().denominator()));
        }
        columns.add(Column.decimal("value", places, row -> row.compared().value()));
        if (placesOfQuotient != null) {
            columns.add(Column.whole("comparedNumerator", row -> row.compared().comparedNumerator()));
            columns.add(
                    Column.whole("comparedDenominator", row -> row.compared().comparedDenominator()));
        }
        columns.add(
                Column.decimal("comparedValue", places, row -> row.compared().comparedValue()));
        columns.add(Column.decimal("difference", places, row -> row.compared().difference()));
        columns.add(
                Column.decimal("growth", Compared.PLACES, row -> row.compared().growth()));
        return columns;
    }
}
