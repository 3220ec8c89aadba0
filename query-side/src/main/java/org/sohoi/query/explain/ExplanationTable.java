package org.sohoi.query.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sohoi.query.measures.MeasureHeading;
import org.sohoi.query.table.Column;
import org.sohoi.query.table.Table;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.trace.DimensionCell;

/** Changes in tidy form. */
final class ExplanationTable {

    private ExplanationTable() {}

    static Table<Change> of(Explanation explanation) {
        return of(explanation, explanation.changes().size(), explanation.changes());
    }

    /** @param changes instead of those of the page */
    static Table<Change> of(Explanation explanation, long count, Iterable<Change> changes) {
        long comparedTo = explanation.earlier().knownAt().position();
        Map<String, Object> heading = MeasureHeading.of(
                explanation.measure(),
                explanation.unit(),
                explanation.kind(),
                explanation.coordinates(),
                explanation.filter());
        heading.put("comparedKnownAt", comparedTo);
        return new Table<>(
                "explain-" + explanation.measure(), heading, columns(explanation, comparedTo), count, changes);
    }

    private static List<Column<Change>> columns(Explanation explanation, long comparedTo) {
        Coordinates at = explanation.coordinates();
        List<Column<Change>> columns = new ArrayList<>(List.of(
                Column.text("measure", row -> explanation.measure()),
                Column.date("asOf", row -> at.asOf()),
                Column.date("from", row -> at.from()),
                Column.date("to", row -> at.to()),
                Column.whole("comparedTo", row -> comparedTo),
                Column.whole("knownAt", row -> at.position()),
                Column.date("boundaries", row -> at.boundaries())));
        columns.addAll(MeasureHeading.columns(explanation.filter()));
        columns.addAll(List.of(
                Column.text("kind", Change::kind),
                Column.whole("position", Change::position),
                Column.whole("ordinal", Change::ordinal),
                Column.instant("recordedAt", Change::recordedAt),
                Column.text("eventType", Change::eventType),
                Column.text("eventId", Change::eventId),
                Column.text("association", Change::association),
                Column.flag("included", Change::included),
                Column.text("dimensions", row -> DimensionCell.of(row.dimensions())),
                Column.date("effectiveOn", Change::effectiveOn),
                Column.text("entryId", Change::entryId),
                Column.text("unit", row -> explanation.unit()),
                Column.whole("amount", Change::amount)));
        return columns;
    }
}
