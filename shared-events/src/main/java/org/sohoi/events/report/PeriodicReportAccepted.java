package org.sohoi.events.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.EventType;

/** A report is accepted. */
@EventType(name = "periodic-report.accepted")
public record PeriodicReportAccepted(
        UUID reportId,
        UUID associationId,
        LocalDate effectiveOn,
        @Nullable String remarks) implements ReportEvent {}
