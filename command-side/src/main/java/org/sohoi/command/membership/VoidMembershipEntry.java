package org.sohoi.command.membership;

import java.util.UUID;

/** Void an entry of the roll. */
public record VoidMembershipEntry(UUID associationId, UUID entryId, String reason) {}
