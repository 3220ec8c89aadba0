package org.sohoi.query.trace;

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
 * A figure and a page of what it is the sum of, in the order of the ledger.
 *
 * @param total what the question about the measure is answered, computed apart from the contributions
 * @param count of the contributions on all pages
 * @param sumUpToHere of the contributions up to the end of this page; at the end of the last page it is the total
 * @param next after what the next page begins; none after the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "measure",
    "unit",
    "kind",
    "coordinates",
    "filter",
    "total",
    "count",
    "contributions",
    "sumUpToHere",
    "next"
})
public record Trace(
        String measure,
        MeasureUnit unit,
        MeasureKind kind,
        Coordinates coordinates,
        MeasureFilter filter,
        long total,
        long count,
        List<Contribution> contributions,
        long sumUpToHere,
        @Nullable String next)
        implements Tabular {

    @Override
    public Table<Contribution> table() {
        return TraceTable.of(this);
    }
}
