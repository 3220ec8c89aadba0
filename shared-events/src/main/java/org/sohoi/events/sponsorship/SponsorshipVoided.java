package org.sohoi.events.sponsorship;

import java.util.UUID;
import org.sohoi.events.EventType;

/** Nothing was ever pledged, and so nothing ended. */
@EventType(name = "sponsorship.voided")
public record SponsorshipVoided(UUID sponsorshipId, UUID associationId, String reason) implements SponsorshipEvent {}
