package org.sohoi.events.membership;

import java.util.UUID;
import org.sohoi.events.EventType;

/** An entry never happened. */
@EventType(name = "membership-entry.voided")
public record MembershipEntryVoided(UUID associationId, UUID entryId, String reason) implements MembershipEvent {}
