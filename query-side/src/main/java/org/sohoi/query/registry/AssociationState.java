package org.sohoi.query.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;

/**
 * An association as of one date, as known at one position.
 *
 * @param unit the unit it works in, as carried to that date; none where it cannot be placed on that day's map
 * @param specialNature the recognition in force, if any
 */
record AssociationState(
        UUID id,
        String registrationNumber,
        LocalDate registeredOn,
        String name,
        Level level,
        Field field,
        @Nullable Unit unit,
        Standing standing,
        @Nullable Recognition specialNature,
        @Nullable UUID superiorId) {}
