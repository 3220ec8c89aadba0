package org.sohoi.command.fund;

import java.util.UUID;

/** Void a scholarship, support or reward. */
public record VoidDisbursement(UUID associationId, UUID entryId, String reason) {}
