package org.sohoi.events.sponsorship;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/**
 * A sponsorship ends before its time.
 *
 * @param endedOn the first day on which it is no longer in force
 */
@EventType(name = "sponsorship.ended")
public record SponsorshipEnded(UUID sponsorshipId, UUID associationId, LocalDate endedOn, String reason)
        implements SponsorshipEvent {}
