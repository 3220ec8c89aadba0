package org.sohoi.command.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.fund.Donation;

/** Restate a donation in full, within its fiscal year. */
public record CorrectDonation(
        UUID associationId, UUID entryId, LocalDate effectiveOn, Donation donation, String reason) {}
