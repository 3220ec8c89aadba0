package org.sohoi.events.association;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** An association may not act until it resumes. */
@EventType(name = "association.suspended")
public record AssociationSuspended(UUID associationId, LocalDate effectiveOn, String reason)
        implements AssociationEvent {}
