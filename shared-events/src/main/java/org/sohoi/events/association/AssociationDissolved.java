package org.sohoi.events.association;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** An association is no more, from this day on. */
@EventType(name = "association.dissolved")
public record AssociationDissolved(UUID associationId, LocalDate effectiveOn, String reason)
        implements AssociationEvent {}
