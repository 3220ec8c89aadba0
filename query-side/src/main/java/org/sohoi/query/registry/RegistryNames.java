package org.sohoi.query.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks names up in the registry. */
final class RegistryNames implements AssociationNames {

    private final Registries registries;

    RegistryNames(Registries registries) {
        this.registries = registries;
    }

    @Override
    public @Nullable String nameOf(UUID associationId, LocalDate date, long position) {
        return registries
                .knownAt(position)
                .association(associationId)
                .map(association -> association.nameOn(date))
                .orElse(null);
    }
}
