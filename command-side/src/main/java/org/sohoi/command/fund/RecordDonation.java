package org.sohoi.command.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.fund.Donation;

/** Record a donation; it opens its fiscal year where that is not open yet. */
public record RecordDonation(UUID associationId, UUID entryId, LocalDate effectiveOn, Donation donation) {}
