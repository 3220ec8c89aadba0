package org.sohoi.events.sponsorship;

import java.util.UUID;
import org.sohoi.events.EventType;

/** A sponsorship begins on the first day of the pledge. */
@EventType(name = "sponsorship.pledged")
public record SponsorshipPledged(UUID sponsorshipId, UUID associationId, Pledge pledge) implements SponsorshipEvent {}
