package org.sohoi.query.reconciliation;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.report.ReportContent;

/**
 * A periodic report as known at one position.
 *
 * @param content what it says after the last amendment known
 * @param effectiveOn the day on which it was given its status
 * @param position the position of the last fact known about it
 */
record Report(
        UUID reportId,
        UUID associationId,
        ReportStatus status,
        ReportContent content,
        LocalDate effectiveOn,
        long position) {

    LocalDate lastDay() {
        return content.to().minusDays(1);
    }
}
