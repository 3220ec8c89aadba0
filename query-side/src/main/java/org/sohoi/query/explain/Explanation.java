package org.sohoi.query.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.measures.catalogue.MeasureUnit;
import org.sohoi.query.table.Table;
import org.sohoi.query.table.Tabular;
import org.sohoi.query.time.Coordinates;

/**
 * Two figures, and a page of the changes between them: first the reclassified associations, by their ids, then what was
 * recorded, in the order of the ledger.
 *
 * @param coordinates those of the later figure; the earlier one differs in T alone
 * @param difference by which the later figure is more
 * @param subtotals of every kind, over all pages
 * @param sumOfChanges the subtotals added up, which comes to the difference; computed apart from it
 * @param count of the changes on all pages
 * @param next after what the next page begins; none after the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "measure",
    "unit",
    "kind",
    "coordinates",
    "filter",
    "earlier",
    "later",
    "difference",
    "subtotals",
    "sumOfChanges",
    "count",
    "changes",
    "next"
})
public record Explanation(
        String measure,
        MeasureUnit unit,
        MeasureKind kind,
        Coordinates coordinates,
        MeasureFilter filter,
        KnownFigure earlier,
        KnownFigure later,
        long difference,
        List<Subtotal> subtotals,
        long sumOfChanges,
        long count,
        List<Change> changes,
        @Nullable String next)
        implements Tabular {

    /** How many changes of a kind there are, on all pages. */
    long count(ChangeKind kind) {
        return subtotals.stream()
                .filter(subtotal -> subtotal.kind() == kind)
                .mapToLong(Subtotal::count)
                .sum();
    }

    /** The changes on this page that no event bears. */
    List<Change> reclassified() {
        return changes.stream()
                .filter(change -> change.kind() == ChangeKind.RECLASSIFIED)
                .toList();
    }

    @Override
    public Table<Change> table() {
        return ExplanationTable.of(this);
    }
}
