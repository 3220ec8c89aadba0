package org.sohoi.command.association;

import java.time.LocalDate;
import java.util.UUID;

/** Give an association another name. */
public record RenameAssociation(UUID associationId, LocalDate effectiveOn, String name, String reason) {}
