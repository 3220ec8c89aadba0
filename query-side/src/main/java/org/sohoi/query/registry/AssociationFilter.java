package org.sohoi.query.registry;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which associations a question is about. */
final class AssociationFilter implements Predicate<AssociationState> {

    private final FindAssociations query;
    private final Territory territory;
    private final @Nullable NamePart name;

    AssociationFilter(FindAssociations query, Territory territory) {
        this.query = query;
        this.territory = territory;
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
                && (query.unit() == null
                        || isIn(
                                query.unit(),
                                association.unit(),
                                query.coordinates().lastDay()));
    }

    private boolean isIn(String code, @Nullable Unit unit, LocalDate date) {
        return unit != null
                && territory.lineage(unit, date).values().stream()
                        .anyMatch(ancestor -> ancestor.code().equals(code));
    }
}
