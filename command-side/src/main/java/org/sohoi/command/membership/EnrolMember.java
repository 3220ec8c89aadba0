package org.sohoi.command.membership;

import java.time.LocalDate;
import java.util.UUID;

/** Record that one identified person became a member. */
public record EnrolMember(UUID associationId, UUID entryId, LocalDate effectiveOn, UUID memberId) {}
