package org.sohoi.command.association;

import java.time.LocalDate;
import java.util.UUID;

/** Dissolve an association. */
public record DissolveAssociation(UUID associationId, LocalDate effectiveOn, String reason) {}
