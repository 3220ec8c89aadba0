package org.sohoi.events.sponsorship;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/**
 * A sponsorship ended on another day, or for another reason, than was recorded.
 *
 * @param pledge as it stands, so that what the sponsorship comes to can be told from this event alone
 * @param endedOn as restated: the first day on which it is no longer in force
 * @param endingReason as restated: why it ended
 * @param reason why the end was corrected
 */
@EventType(name = "sponsorship-end.corrected")
public record SponsorshipEndCorrected(
        UUID sponsorshipId, UUID associationId, Pledge pledge, LocalDate endedOn, String endingReason, String reason)
        implements SponsorshipEvent {}
