package org.sohoi.query.registry;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.time.Coordinates;

/** Answers questions about associations and units. */
final class RegistryQueries {

    private final Registries registries;

    RegistryQueries(Registries registries) {
        this.registries = registries;
    }

    @QueryHandler
    AssociationPage handle(FindAssociations query) {
        Registry registry = registries.knownAt(query.coordinates().position());
        if (query.unit() != null) {
            mustBeInForce(query.unit(), query.coordinates(), registry.territory());
        }
        List<ListedAssociation> all = registry.asOf(query.coordinates().lastDay()).stream()
                .filter(new AssociationFilter(query, registry))
                .map(ListedAssociation::of)
                .toList();
        return AssociationPage.of(query, all);
    }

    private static void mustBeInForce(String unit, Coordinates coordinates, Territory territory) {
        if (territory.inForce(unit, coordinates.lastDay()).isEmpty()) {
            throw RegistryRefusals.notInForce("unit", unit, coordinates.position(), coordinates.lastDay(), "asOf");
        }
    }

    @QueryHandler
    AssociationDetail handle(FindAssociation query) {
        Registry registry = registries.knownAt(query.coordinates().position());
        AssociationHistory association = registry.association(query.associationId())
                .orElseThrow(() -> QuestionRefused.notFound(
                        "AssociationMustBeKnown",
                        query.associationId().toString(),
                        "No association of this id is known at position "
                                + query.coordinates().position(),
                        "the id of an association registered at or before that position"));
        LocalDate asOf = query.coordinates().lastDay();
        if (!association.isRegisteredBy(asOf)) {
            throw QuestionRefused.notFound(
                    "AssociationMustExistAsOf",
                    query.associationId().toString(),
                    "The association was not yet established on " + asOf,
                    "asOf from " + association.registeredOn());
        }
        return AssociationDetail.of(registry, association, query.coordinates());
    }

    @QueryHandler
    UnitsOnTheMap handle(FindUnits query) {
        Territory territory = registries.knownAt(query.coordinates().position()).territory();
        List<Unit> units = territory.on(query.coordinates().lastDay()).stream()
                .filter(unit -> query.level() == null || unit.level() == query.level())
                .toList();
        return new UnitsOnTheMap(query.coordinates(), query.filter(), units);
    }
}
