package org.sohoi.query.reconciliation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sohoi.query.table.Column;
import org.sohoi.query.table.Table;
import org.sohoi.query.time.CoordinateColumns;
import org.sohoi.query.time.Coordinates;

/** Claims beside the ledger in tidy form: one figure a row, with what it needs to know of its report. */
final class ReconciliationTable {

    private ReconciliationTable() {}

    /** @param size how many rows there are */
    static Table<Row> of(Coordinates coordinates, long size, Iterable<Row> rows) {
        long knownAt = coordinates.position();
        return new Table<>(
                "reconciliation",
                CoordinateColumns.heading(coordinates),
                List.of(
                        Column.text("report", row -> row.report.reportId()),
                        Column.text("association", row -> row.report.associationId()),
                        Column.date("from", row -> row.report.from()),
                        Column.date("to", row -> row.report.to()),
                        Column.text("status", row -> row.report.status()),
                        Column.text("figure", row -> row.figure.code()),
                        Column.text("measure", row -> row.figure.measure()),
                        Column.text("filter", Row::filter),
                        Column.text("scope", row -> row.figure.scope()),
                        Column.text("precision", row -> row.figure.precision()),
                        Column.whole("claimed", row -> row.figure.claimed()),
                        Column.whole("found", row -> row.figure.found()),
                        Column.whole("difference", row -> row.figure.difference()),
                        Column.text("verdict", row -> row.figure.verdict()),
                        Column.whole("knownAt", row -> knownAt)),
                size,
                rows);
    }

    static Stream<Row> rows(ReconciledReport report) {
        return report.figures().stream().map(figure -> new Row(report, figure));
    }

    /** A figure, with its report. */
    record Row(ReconciledReport report, ReconciledFigure figure) {

        String filter() {
            return figure.filter().entrySet().stream()
                    .map(condition -> condition.getKey() + "=" + String.join("|", condition.getValue()))
                    .sorted()
                    .collect(Collectors.joining(";"));
        }
    }
}
