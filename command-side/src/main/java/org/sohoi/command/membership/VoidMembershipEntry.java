package org.sohoi.command.membership;

import java.util.UUID;

/** Void an entry of the roll; it must be of the kind that is said. */
public record VoidMembershipEntry(UUID associationId, UUID entryId, EntryKind kind, String reason) {}
