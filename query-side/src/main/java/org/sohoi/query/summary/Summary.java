package org.sohoi.query.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.table.Table;
import org.sohoi.query.table.Tabular;
import org.sohoi.query.time.Coordinates;

/**
 * The report, every figure of it at the same coordinates.
 *
 * <p>Its sections and lines are the same whatever was asked; what did not happen is a line with 0.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"coordinates", "scope", "sections", "sustainableAid"})
public record Summary(
        Coordinates coordinates, MeasureFilter scope, List<SummarySection> sections, SustainableAid sustainableAid)
        implements Tabular {

    @Override
    public Table<SummaryTable.Row> table() {
        return SummaryTable.of(this);
    }
}
