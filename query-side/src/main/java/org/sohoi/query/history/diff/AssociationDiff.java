package org.sohoi.query.history.diff;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.sohoi.query.history.story.Story;
import org.sohoi.query.measures.catalogue.MeasureUnit;
import org.sohoi.query.time.Coordinates;

/**
 * What differs in an association between two (D, T).
 *
 * @param registry what differs in what it is and where it stands, field by field
 * @param measures the sums whose totals differ
 */
@JsonPropertyOrder({"association", "at", "to", "registry", "measures"})
record AssociationDiff(
        UUID association,
        Coordinates at,
        Coordinates to,
        List<Story.FieldChange> registry,
        List<TotalChange> measures) {

    record TotalChange(String measure, MeasureUnit unit, long before, long after) {}
}
