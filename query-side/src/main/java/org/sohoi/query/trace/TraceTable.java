package org.sohoi.query.trace;

import java.util.ArrayList;
import java.util.List;
import org.sohoi.query.measures.MeasureHeading;
import org.sohoi.query.table.Column;
import org.sohoi.query.table.Table;
import org.sohoi.query.time.Coordinates;

/** Contributions in tidy form; of a page, the last row's position and ordinal are where the next one begins. */
final class TraceTable {

    private TraceTable() {}

    static Table<Contribution> of(Trace trace) {
        return of(trace, trace.contributions().size(), trace.contributions());
    }

    /** @param contributions instead of those of the page */
    static Table<Contribution> of(Trace trace, long count, Iterable<Contribution> contributions) {
        return new Table<>(
                "trace-" + trace.measure(),
                MeasureHeading.of(trace.measure(), trace.unit(), trace.kind(), trace.coordinates(), trace.filter()),
                columns(trace),
                count,
                contributions);
    }

    private static List<Column<Contribution>> columns(Trace trace) {
        Coordinates at = trace.coordinates();
        List<Column<Contribution>> columns = new ArrayList<>(List.of(
                Column.text("measure", row -> trace.measure()),
                Column.date("asOf", row -> at.asOf()),
                Column.date("from", row -> at.from()),
                Column.date("to", row -> at.to()),
                Column.whole("knownAt", row -> at.position()),
                Column.date("boundaries", row -> at.boundaries())));
        columns.addAll(MeasureHeading.columns(trace.filter()));
        columns.addAll(List.of(
                Column.whole("position", Contribution::position),
                Column.whole("ordinal", Contribution::ordinal),
                Column.instant("recordedAt", Contribution::recordedAt),
                Column.text("eventType", Contribution::eventType),
                Column.text("eventId", Contribution::eventId),
                Column.text("association", Contribution::association),
                Column.text("dimensions", row -> DimensionCell.of(row.dimensions())),
                Column.date("effectiveOn", Contribution::effectiveOn),
                Column.text("entryId", Contribution::entryId),
                Column.text("cause", Contribution::cause),
                Column.text("unit", row -> trace.unit()),
                Column.whole("amount", Contribution::amount)));
        return columns;
    }
}
