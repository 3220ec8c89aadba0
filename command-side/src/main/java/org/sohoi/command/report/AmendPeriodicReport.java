package org.sohoi.command.report;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.report.ReportContent;

/** Restate a report in full. */
public record AmendPeriodicReport(
        UUID reportId, UUID associationId, LocalDate effectiveOn, ReportContent content, String reason) {}
