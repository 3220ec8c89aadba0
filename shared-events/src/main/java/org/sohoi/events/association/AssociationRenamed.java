package org.sohoi.events.association;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** An association bears another name. */
@EventType(name = "association.renamed")
public record AssociationRenamed(UUID associationId, LocalDate effectiveOn, String name, String reason)
        implements AssociationEvent {}
