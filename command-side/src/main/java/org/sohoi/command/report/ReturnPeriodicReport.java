package org.sohoi.command.report;

import java.time.LocalDate;
import java.util.UUID;

/** Send a report back. */
public record ReturnPeriodicReport(UUID reportId, UUID associationId, LocalDate effectiveOn, String reason) {}
