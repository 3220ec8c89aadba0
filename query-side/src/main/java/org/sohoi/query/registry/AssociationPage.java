package org.sohoi.query.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.web.Table;

/**
 * Some of the associations that were asked for.
 *
 * @param total how many there are in all
 * @param next the value of {@code after} that gives the next page; none on the last
 */
public record AssociationPage(
        Coordinates coordinates,
        int total,
        List<ListedAssociation> associations,
        @Nullable String next) implements Table {

    /** @param all what was asked for, in order of registration number */
    static AssociationPage of(FindAssociations query, List<ListedAssociation> all) {
        String after = query.after();
        List<ListedAssociation> rest = all.stream()
                .filter(association ->
                        after == null || association.registrationNumber().compareTo(after) > 0)
                .toList();
        List<ListedAssociation> page = rest.subList(0, Math.min(query.limit(), rest.size()));
        String next = page.size() < rest.size() ? page.get(page.size() - 1).registrationNumber() : null;
        return new AssociationPage(query.coordinates(), all.size(), List.copyOf(page), next);
    }

    @Override
    public List<List<@Nullable String>> cells() {
        List<List<@Nullable String>> cells = new ArrayList<>();
        cells.add(Arrays.asList(
                "id", "registrationNumber", "name", "level", "field", "status", "specialNature", "unit", "superior"));
        associations.forEach(association -> cells.add(Arrays.asList(
                association.id().toString(),
                association.registrationNumber(),
                association.name(),
                association.level().name(),
                association.field().name(),
                association.status().name(),
                Boolean.toString(association.specialNature()),
                association.unit() == null ? null : association.unit().code(),
                Objects.toString(association.superiorId(), null))));
        return cells;
    }
}
