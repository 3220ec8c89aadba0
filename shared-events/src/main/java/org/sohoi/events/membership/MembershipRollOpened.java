package org.sohoi.events.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** A roll begins with so many members, who were there before the ledger; they are not admissions. */
@EventType(name = "membership-roll.opened")
public record MembershipRollOpened(UUID associationId, LocalDate effectiveOn, int members) implements MembershipEvent {}
