package org.sohoi.command.association;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;

/** Register an association, established on the effective date. */
public record RegisterAssociation(
        UUID associationId,
        LocalDate effectiveOn,
        String registrationNumber,
        String name,
        Level level,
        String unitCode,
        Field field,
        @Nullable UUID superiorId) {}
