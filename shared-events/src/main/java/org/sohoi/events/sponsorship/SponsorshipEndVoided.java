package org.sohoi.events.sponsorship;

import java.util.UUID;
import org.sohoi.events.EventType;

/**
 * A sponsorship never ended before its time: it runs as it is pledged.
 *
 * @param pledge as it stands, so that what the sponsorship comes to can be told from this event alone
 * @param reason why the end is void
 */
@EventType(name = "sponsorship-end.voided")
public record SponsorshipEndVoided(UUID sponsorshipId, UUID associationId, Pledge pledge, String reason)
        implements SponsorshipEvent {}
