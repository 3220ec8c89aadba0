package org.sohoi.events.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** One identified person became a member. */
@EventType(name = "member.enrolled")
public record MemberEnrolled(UUID associationId, UUID entryId, LocalDate effectiveOn, UUID memberId)
        implements MembershipEvent {}
