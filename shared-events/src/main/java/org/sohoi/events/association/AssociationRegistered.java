package org.sohoi.events.association;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.EventType;
import org.sohoi.events.territory.Level;

/**
 * An association exists.
 *
 * @param effectiveOn the day it was established
 * @param registrationNumber unique over all associations, dissolved ones included
 * @param unitCode the territory unit it works in, at its own level
 * @param superiorId the association of the same system one tier (or two) up, if there is one
 */
@EventType(name = "association.registered")
public record AssociationRegistered(
        UUID associationId,
        LocalDate effectiveOn,
        String registrationNumber,
        String name,
        Level level,
        String unitCode,
        Field field,
        @Nullable UUID superiorId)
        implements AssociationEvent {}
