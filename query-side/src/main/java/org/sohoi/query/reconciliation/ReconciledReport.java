package org.sohoi.query.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report, figure by figure.
 *
 * @param associationName the association's name on the last day of the period
 * @param to the first day after the period; stocks are compared as of the day before
 * @param effectiveOn the day on which the report was given its status
 * @param position the position of the last fact known about the report
 */
public record ReconciledReport(
        UUID reportId,
        UUID associationId,
        @Nullable String associationName,
        ReportStatus status,
        LocalDate from,
        LocalDate to,
        LocalDate effectiveOn,
        long position,
        List<ReconciledFigure> figures) {}
