package org.sohoi.events.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** So many people are members no longer. */
@EventType(name = "members.departed")
public record MembersDeparted(
        UUID associationId, UUID entryId, LocalDate effectiveOn, int count, DepartureReason reason)
        implements MembershipEvent {}
