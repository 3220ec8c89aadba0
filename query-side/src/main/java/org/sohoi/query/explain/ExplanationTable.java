package org.sohoi.query.explain;

import java.util.List;
import java.util.Map;
import org.sohoi.query.measures.MeasureHeading;
import org.sohoi.query.table.Column;
import org.sohoi.query.table.Table;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.trace.DimensionCell;

/** A page of changes in tidy form. */
final class ExplanationTable {

    private ExplanationTable() {}

    static Table<Change> of(Explanation explanation) {
        Coordinates at = explanation.coordinates();
        long comparedTo = explanation.earlier().knownAt().position();
        Map<String, Object> heading = MeasureHeading.of(
                explanation.measure(), explanation.unit(), explanation.kind(), at, explanation.filter());
        heading.put("comparedKnownAt", comparedTo);
        return Table.of(
                "explain-" + explanation.measure(),
                heading,
                List.of(
                        Column.text("measure", row -> explanation.measure()),
                        Column.date("asOf", row -> at.asOf()),
                        Column.date("from", row -> at.from()),
                        Column.date("to", row -> at.to()),
                        Column.whole("comparedTo", row -> comparedTo),
                        Column.whole("knownAt", row -> at.position()),
                        Column.date("boundaries", row -> at.boundaries()),
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
                        Column.whole("amount", Change::amount)),
                explanation.changes());
    }
}
