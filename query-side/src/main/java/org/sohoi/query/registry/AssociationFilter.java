package org.sohoi.query.registry;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which associations a question is about. */
final class AssociationFilter implements Predicate<AssociationState> {

    private final FindAssociations query;
    private final Registry registry;
    private final @Nullable NamePart name;

    AssociationFilter(FindAssociations query, Registry registry) {
        this.query = query;
        this.registry = registry;
        this.name = query.name() == null ? null : NamePart.of(query.name());
    }

    @Override
    public boolean test(AssociationState association) {
        return (query.level() == null || query.level() == association.level())
                && (query.field() == null || query.field() == association.field())
                && (query.status().isEmpty()
                        || query.status().contains(association.standing().status()))
                && (query.specialNature() == null || query.specialNature() == (association.specialNature() != null))
                && (name == null || name.isIn(association.name()))
                && (query.unit() == null || isIn(query.unit(), association));
    }

    private boolean isIn(String code, AssociationState association) {
        return registry.placeOf(association.id(), query.coordinates().lastDay()).values().stream()
                .anyMatch(unit -> unit.code().equals(code));
    }
}
