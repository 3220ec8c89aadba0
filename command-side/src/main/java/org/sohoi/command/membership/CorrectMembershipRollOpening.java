package org.sohoi.command.membership;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Restate on which day a roll begins, and with how many members, whether it was opened by itself or by its first entry.
 */
public record CorrectMembershipRollOpening(UUID associationId, LocalDate effectiveOn, int members, String reason) {}
