package org.sohoi.events.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** A donation is restated in full. */
@EventType(name = "donation.corrected")
public record DonationCorrected(
        UUID associationId, int year, UUID entryId, LocalDate effectiveOn, Donation donation, String reason)
        implements FundEvent {}
