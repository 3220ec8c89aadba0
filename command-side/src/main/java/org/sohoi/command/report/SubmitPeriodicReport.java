package org.sohoi.command.report;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.report.ReportContent;

/** Submit a report. */
public record SubmitPeriodicReport(UUID reportId, UUID associationId, LocalDate effectiveOn, ReportContent content) {}
