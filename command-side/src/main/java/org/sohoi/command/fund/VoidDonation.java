package org.sohoi.command.fund;

import java.util.UUID;

/** Void a donation. */
public record VoidDonation(UUID associationId, UUID entryId, String reason) {}
