package org.sohoi.command.association;

import java.time.LocalDate;
import java.util.UUID;

/** Suspend an association. */
public record SuspendAssociation(UUID associationId, LocalDate effectiveOn, String reason) {}
