package org.sohoi.events.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says.
 *
 * @param from the first day of the period
 * @param to the first day after the period; stocks are claimed as of the day before
 */
public record ReportContent(
        LocalDate from,
        LocalDate to,
        List<ReportedFigure> figures,
        @Nullable String remarks) {}
