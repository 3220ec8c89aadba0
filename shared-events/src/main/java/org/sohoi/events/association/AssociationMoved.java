package org.sohoi.events.association;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;
import org.sohoi.events.territory.Level;

/** An association works in another unit, perhaps at another level. */
@EventType(name = "association.moved")
public record AssociationMoved(UUID associationId, LocalDate effectiveOn, Level level, String unitCode, String reason)
        implements AssociationEvent {}
