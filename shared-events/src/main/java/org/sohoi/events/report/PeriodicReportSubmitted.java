package org.sohoi.events.report;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** An association has reported. */
@EventType(name = "periodic-report.submitted")
public record PeriodicReportSubmitted(UUID reportId, UUID associationId, LocalDate effectiveOn, ReportContent content)
        implements ReportEvent {}
