package org.sohoi.events.association;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** The recognition of special nature ends by a decision. */
@EventType(name = "special-nature.withdrawn")
public record SpecialNatureWithdrawn(UUID associationId, LocalDate effectiveOn, String legalBasis)
        implements AssociationEvent {}
