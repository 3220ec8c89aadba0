package org.sohoi.events.report;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** A report is restated in full, and awaits acceptance anew. */
@EventType(name = "periodic-report.amended")
public record PeriodicReportAmended(
        UUID reportId, UUID associationId, LocalDate effectiveOn, ReportContent content, String reason)
        implements ReportEvent {}
