package org.sohoi.events.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/**
 * A roll begins on another day, or with more or fewer members, than was recorded; restated in full.
 *
 * @param members who were there before the roll, as restated
 * @param reason why the opening was corrected
 */
@EventType(name = "membership-roll-opening.corrected")
public record MembershipRollOpeningCorrected(UUID associationId, LocalDate effectiveOn, int members, String reason)
        implements MembershipEvent {}
