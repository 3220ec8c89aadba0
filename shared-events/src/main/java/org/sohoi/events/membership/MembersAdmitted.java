package org.sohoi.events.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** So many people became members (phát triển hội viên). */
@EventType(name = "members.admitted")
public record MembersAdmitted(UUID associationId, UUID entryId, LocalDate effectiveOn, int count)
        implements MembershipEvent {}
