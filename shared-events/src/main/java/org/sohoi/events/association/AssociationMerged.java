package org.sohoi.events.association;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** An association is no more, from this day on, and another carries on its work. */
@EventType(name = "association.merged")
public record AssociationMerged(UUID associationId, LocalDate effectiveOn, UUID intoAssociationId, String reason)
        implements AssociationEvent {}
