package org.sohoi.query.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;

/** All associations and units at all dates, as known at one position. Immutable. */
final class Registry {

    private final Territory territory;
    private final Map<UUID, AssociationHistory> associations;

    Registry(Territory territory, Collection<AssociationFact> facts) {
        this.territory = territory;
        this.associations =
                facts.stream().collect(Collectors.groupingBy(AssociationFact::associationId)).entrySet().stream()
                        .map(entry -> new AssociationHistory(entry.getKey(), entry.getValue()))
                        .collect(Collectors.toUnmodifiableMap(AssociationHistory::id, Function.identity()));
    }

    Territory territory() {
        return territory;
    }

    Optional<AssociationHistory> association(UUID id) {
        return Optional.ofNullable(associations.get(id));
    }

    /** Every association known, whenever it was or will be registered. */
    Collection<AssociationHistory> associations() {
        return associations.values();
    }

    /** Every association registered by that day, those that are no more included, by registration number. */
    List<AssociationState> asOf(LocalDate date) {
        return associations.values().stream()
                .filter(association -> association.isRegisteredBy(date))
                .sorted(Comparator.comparing(AssociationHistory::registrationNumber)
                        .thenComparing(AssociationHistory::id))
                .map(association -> stateOf(association, date))
                .toList();
    }

    /** @param date not before the registration */
    AssociationState stateOf(AssociationHistory association, LocalDate date) {
        return new AssociationState(
                association.id(),
                association.registrationNumber(),
                association.registeredOn(),
                association.valueAsOf(Attribute.NAME, date),
                Level.valueOf(association.valueAsOf(Attribute.LEVEL, date)),
                Field.valueOf(association.valueAsOf(Attribute.FIELD, date)),
                unitOf(association, date).orElse(null),
                Standing.of(association, date),
                recognition(association, date).orElse(null),
                association.idAsOf(Attribute.SUPERIOR, date));
    }

    /**
     * The unit of an association on the map of a day. Its code is meant as of the day from which the association works
     * there; before its registration, it is taken to have worked where it first did.
     */
    Optional<Unit> unitOf(AssociationHistory association, LocalDate date) {
        return meant(association, date).flatMap(unit -> territory.carried(unit, date));
    }

    /** The units, by tier, that an association works in on the map of a day, as far as each is certain. */
    Map<Level, Unit> placeOf(AssociationHistory association, LocalDate date) {
        return meant(association, date).map(unit -> territory.place(unit, date)).orElse(Map.of());
    }

    /** The same of an association by its id; nothing of one that is not known. */
    Map<Level, Unit> placeOf(UUID association, LocalDate date) {
        return association(association).map(known -> placeOf(known, date)).orElse(Map.of());
    }

    private Optional<Unit> meant(AssociationHistory association, LocalDate date) {
        LocalDate stated = association.isRegisteredBy(date) ? date : association.registeredOn();
        return association
                .asOf(Attribute.UNIT, stated)
                .flatMap(fact -> territory.meant(fact.value(), fact.effectiveOn()));
    }

    private static Optional<Recognition> recognition(AssociationHistory association, LocalDate date) {
        return association
                .asOf(Attribute.SPECIAL_NATURE, date)
                .filter(fact -> fact.value().equals(Attribute.RECOGNISED))
                .map(fact -> new Recognition(fact.effectiveOn(), fact.reference()));
    }
}
