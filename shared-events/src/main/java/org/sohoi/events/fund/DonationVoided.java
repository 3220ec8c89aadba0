package org.sohoi.events.fund;

import java.util.UUID;
import org.sohoi.events.EventType;

/** A donation never happened. */
@EventType(name = "donation.voided")
public record DonationVoided(UUID associationId, int year, UUID entryId, String reason) implements FundEvent {}
