package org.sohoi.events.association;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** A suspended association acts again. */
@EventType(name = "association.resumed")
public record AssociationResumed(UUID associationId, LocalDate effectiveOn, String reason)
        implements AssociationEvent {}
