package org.sohoi.query.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sohoi.query.measures.MeasureHeading;
import org.sohoi.query.table.Column;
import org.sohoi.query.table.Table;
import org.sohoi.query.time.CoordinateColumns;

/** The summary as a tidy table: one figure a row, its coordinates with it, so that tables can be put together. */
final class SummaryTable {

    private SummaryTable() {}

    static Table<Row> of(Summary summary) {
        Map<String, Object> heading = new LinkedHashMap<>(CoordinateColumns.heading(summary.coordinates()));
        heading.putAll(MeasureHeading.of(summary.scope()));
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.text("section", Row::section),
                Column.text("measure", row -> row.line.measure()),
                Column.text(
                        "dimension",
                        row -> row.line.dimension() == null
                                ? null
                                : row.line.dimension().label()),
                Column.text("member", row -> row.line.member()),
                Column.text("labelVi", row -> row.line.label().vi()),
                Column.text("labelEn", row -> row.line.label().en()),
                Column.text("unit", row -> row.line.unit()),
                Column.whole("value", row -> row.line.value())));
        columns.addAll(CoordinateColumns.of(summary.coordinates()));
        return Table.of(
                "summary",
                heading,
                columns,
                summary.sections().stream()
                        .flatMap(section -> section.lines().stream().map(line -> new Row(section.key(), line)))
                        .toList());
    }

    /** A line, with its section's key. */
    record Row(String section, SummaryLine line) {}
}
