package org.sohoi.events.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** A scholarship, support or reward is restated in full; it stays of its kind. */
@EventType(name = "disbursement.corrected")
public record DisbursementCorrected(
        UUID associationId, int year, UUID entryId, LocalDate effectiveOn, Disbursement disbursement, String reason)
        implements FundEvent {}
