package org.sohoi.command.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accept a report. */
public record AcceptPeriodicReport(
        UUID reportId,
        UUID associationId,
        LocalDate effectiveOn,
        @Nullable String remarks) {}
