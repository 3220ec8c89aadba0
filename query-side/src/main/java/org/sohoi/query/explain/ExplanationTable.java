package org.sohoi.query.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.trace.DimensionCell;

/** A page of changes in tidy form. */
final class ExplanationTable {

    private ExplanationTable() {}

    static List<List<@Nullable String>> of(Explanation explanation) {
        List<List<@Nullable String>> cells = new ArrayList<>();
        cells.add(List.of(
                "measure",
                "asOf",
                "from",
                "to",
                "comparedTo",
                "knownAt",
                "boundaries",
                "kind",
                "position",
                "ordinal",
                "recordedAt",
                "eventType",
                "eventId",
                "association",
                "included",
                "dimensions",
                "effectiveOn",
                "entryId",
                "unit",
                "amount"));
        explanation.changes().forEach(change -> cells.add(row(explanation, change)));
        return cells;
    }

    private static List<@Nullable String> row(Explanation explanation, Change change) {
        List<@Nullable String> row = new ArrayList<>();
        row.add(explanation.measure());
        row.add(text(explanation.coordinates().asOf()));
        row.add(text(explanation.coordinates().from()));
        row.add(text(explanation.coordinates().to()));
        row.add(text(explanation.earlier().knownAt().position()));
        row.add(text(explanation.later().knownAt().position()));
        row.add(text(explanation.coordinates().boundaries()));
        row.add(change.kind().name());
        row.add(text(change.position()));
        row.add(text(change.ordinal()));
        row.add(text(change.recordedAt()));
        row.add(change.eventType());
        row.add(change.eventId());
        row.add(text(change.association()));
        row.add(text(change.included()));
        row.add(DimensionCell.of(change.dimensions()));
        row.add(text(change.effectiveOn()));
        row.add(text(change.entryId()));
        row.add(explanation.unit().name());
        row.add(text(change.amount()));
        return row;
    }

    private static @Nullable String text(@Nullable Object value) {
        return Objects.toString(value, null);
    }
}
