package org.sohoi.command.association;

import java.time.LocalDate;
import java.util.UUID;

/** Announce that an association will dissolve. */
public record GiveDissolutionNotice(UUID associationId, LocalDate effectiveOn, String reason) {}
