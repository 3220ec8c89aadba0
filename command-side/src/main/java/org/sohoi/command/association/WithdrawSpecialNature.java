package org.sohoi.command.association;

import java.time.LocalDate;
import java.util.UUID;

/** Withdraw the recognition of special nature. */
public record WithdrawSpecialNature(UUID associationId, LocalDate effectiveOn, String legalBasis) {}
