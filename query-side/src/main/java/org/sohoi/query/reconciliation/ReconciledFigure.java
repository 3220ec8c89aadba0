package org.sohoi.query.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.report.Precision;
import org.sohoi.events.report.ReportedFigure;
import org.sohoi.events.report.Scope;

/**
 * One claim beside what the ledger shows for the same measure, filter, scope and period.
 *
 * @param found none where the ledger does not measure what was claimed
 * @param difference found less claimed
 */
public record ReconciledFigure(
        String code,
        String measure,
        Map<String, List<String>> filter,
        Scope scope,
        long claimed,
        Precision precision,
        @Nullable Long found,
        @Nullable Long difference,
        Verdict verdict) {

    static ReconciledFigure of(ReportedFigure figure, OptionalLong found) {
        return new ReconciledFigure(
                figure.code(),
                figure.measure(),
                figure.filter(),
                figure.scope(),
                figure.value(),
                figure.precision(),
                found.isPresent() ? found.getAsLong() : null,
                found.isPresent() ? Math.subtractExact(found.getAsLong(), figure.value()) : null,
                found.isPresent()
                        ? Verdict.on(figure.value(), figure.precision(), found.getAsLong())
                        : Verdict.NOT_COMPARABLE);
    }
}
