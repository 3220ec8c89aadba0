package org.sohoi.command.fund;

import java.util.UUID;

/** Void a scholarship, support or reward; the entry must be of the kind that is said. */
public record VoidDisbursement(UUID associationId, UUID entryId, DisbursementKind kind, String reason) {}
