package org.sohoi.command.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.fund.Disbursement;

/** Restate a scholarship, support or reward in full, within its fiscal year and kind. */
public record CorrectDisbursement(
        UUID associationId, UUID entryId, LocalDate effectiveOn, Disbursement disbursement, String reason) {}
