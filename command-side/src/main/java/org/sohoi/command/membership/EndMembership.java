package org.sohoi.command.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.membership.DepartureReason;

/** Record that one identified person left. */
public record EndMembership(
        UUID associationId, UUID entryId, LocalDate effectiveOn, UUID memberId, DepartureReason reason) {}
