package org.sohoi.query.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.table.Table;
import org.sohoi.query.table.Tabular;
import org.sohoi.query.trace.AllContributions;

/**
 * All changes between two figures, however many.
 *
 * @param figures any page of their explanation
 * @param reclassified the changes that no event bears
 * @param knownDay the day of the earlier T; none when nothing was known yet
 */
record ExportedExplanation(
        Explanation figures,
        List<Change> reclassified,
        AllContributions recorded,
        @Nullable LocalDate knownDay) implements Tabular {

    long count() {
        return reclassified.size() + recorded.count();
    }

    @Override
    public Table<Change> table() {
        return ExplanationTable.of(figures, count(), () -> changes().iterator());
    }

    private Stream<Change> changes() {
        return Stream.concat(
                reclassified.stream(), recorded.stream().map(contribution -> Change.recorded(contribution, knownDay)));
    }
}
