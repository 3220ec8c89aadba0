package org.sohoi.events.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** One identified person is a member no longer. */
@EventType(name = "membership.ended")
public record MembershipEnded(
        UUID associationId, UUID entryId, LocalDate effectiveOn, UUID memberId, DepartureReason reason)
        implements MembershipEvent {}
