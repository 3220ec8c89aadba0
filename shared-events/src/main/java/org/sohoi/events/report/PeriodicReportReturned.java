package org.sohoi.events.report;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** A report is sent back to be amended. */
@EventType(name = "periodic-report.returned")
public record PeriodicReportReturned(UUID reportId, UUID associationId, LocalDate effectiveOn, String reason)
        implements ReportEvent {}
