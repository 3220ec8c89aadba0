package org.sohoi.query.registry;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers questions about associations and units. */
final class RegistryQueries {

    private final Registries registries;

    RegistryQueries(Registries registries) {
        this.registries = registries;
    }

    @QueryHandler
    AssociationPage handle(FindAssociations query) {
        Registry registry = registries.knownAt(query.knownAt());
        List<ListedAssociation> all = registry.asOf(query.asOf()).stream()
                .filter(new AssociationFilter(query, registry.territory()))
                .map(ListedAssociation::of)
                .toList();
        return page(all, query.limit(), query.after());
    }

    private static AssociationPage page(List<ListedAssociation> all, int limit, @Nullable String after) {
        List<ListedAssociation> rest = all.stream()
                .filter(association ->
                        after == null || association.registrationNumber().compareTo(after) > 0)
                .toList();
        List<ListedAssociation> page = rest.subList(0, Math.min(limit, rest.size()));
        String next = page.size() < rest.size() ? page.get(page.size() - 1).registrationNumber() : null;
        return new AssociationPage(all.size(), List.copyOf(page), next);
    }

    @QueryHandler
    UnitsOnTheMap handle(FindUnits query) {
        return new UnitsOnTheMap(registries.knownAt(query.knownAt()).territory().on(query.asOf()).stream()
                .filter(unit -> query.level() == null || unit.level() == query.level())
                .toList());
    }
}
