package org.sohoi.query.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;

/**
 * One line of a list of associations.
 *
 * @param unit none where the association cannot be placed on the map of the day
 * @param specialNature whether a recognition of special nature is in force
 */
public record ListedAssociation(
        UUID id,
        String registrationNumber,
        String name,
        Level level,
        Field field,
        Status status,
        boolean specialNature,
        @Nullable UnitName unit,
        @Nullable UUID superiorId) {

    static ListedAssociation of(AssociationState state) {
        return new ListedAssociation(
                state.id(),
                state.registrationNumber(),
                state.name(),
                state.level(),
                state.field(),
                state.standing().status(),
                state.specialNature() != null,
                state.unit() == null ? null : UnitName.of(state.unit()),
                state.superiorId());
    }
}
