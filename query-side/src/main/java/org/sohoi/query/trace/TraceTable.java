package org.sohoi.query.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.time.Coordinates;

/** A page of contributions in tidy form; the last row's position and ordinal are where the next page begins. */
final class TraceTable {

    private TraceTable() {}

    static List<List<@Nullable String>> of(Trace trace) {
        List<List<@Nullable String>> cells = new ArrayList<>();
        cells.add(List.of(
                "measure",
                "asOf",
                "from",
                "to",
                "knownAt",
                "boundaries",
                "position",
                "ordinal",
                "recordedAt",
                "eventType",
                "eventId",
                "association",
                "dimensions",
                "effectiveOn",
                "entryId",
                "cause",
                "unit",
                "amount"));
        trace.contributions().forEach(contribution -> cells.add(row(trace, contribution)));
        return cells;
    }

    private static List<@Nullable String> row(Trace trace, Contribution contribution) {
        Coordinates at = trace.coordinates();
        List<@Nullable String> row = new ArrayList<>();
        row.add(trace.measure());
        row.add(text(at.asOf()));
        row.add(text(at.from()));
        row.add(text(at.to()));
        row.add(Long.toString(at.position()));
        row.add(text(at.boundaries()));
        row.add(Long.toString(contribution.position()));
        row.add(Integer.toString(contribution.ordinal()));
        row.add(text(contribution.recordedAt()));
        row.add(contribution.eventType());
        row.add(contribution.eventId());
        row.add(text(contribution.association()));
        row.add(DimensionCell.of(contribution.dimensions()));
        row.add(text(contribution.effectiveOn()));
        row.add(text(contribution.entryId()));
        row.add(contribution.cause().name());
        row.add(trace.unit().name());
        row.add(Long.toString(contribution.amount()));
        return row;
    }

    private static @Nullable String text(@Nullable Object value) {
        return Objects.toString(value, null);
    }
}
