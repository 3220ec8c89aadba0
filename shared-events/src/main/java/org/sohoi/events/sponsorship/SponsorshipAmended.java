package org.sohoi.events.sponsorship;

import java.util.UUID;
import org.sohoi.events.EventType;

/** A pledge is restated in full. */
@EventType(name = "sponsorship.amended")
public record SponsorshipAmended(UUID sponsorshipId, UUID associationId, Pledge pledge, String reason)
        implements SponsorshipEvent {}
