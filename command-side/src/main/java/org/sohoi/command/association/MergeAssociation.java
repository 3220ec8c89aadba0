package org.sohoi.command.association;

import java.time.LocalDate;
import java.util.UUID;

/** Merge an association into another, which carries on its work. */
public record MergeAssociation(UUID associationId, LocalDate effectiveOn, UUID intoAssociationId, String reason) {}
