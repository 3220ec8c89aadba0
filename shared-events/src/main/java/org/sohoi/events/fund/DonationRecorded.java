package org.sohoi.events.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** A donation was received. */
@EventType(name = "donation.recorded")
public record DonationRecorded(UUID associationId, int year, UUID entryId, LocalDate effectiveOn, Donation donation)
        implements FundEvent {}
