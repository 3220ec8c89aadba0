package org.sohoi.query.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that is known at one position about one association, at all dates. Immutable. */
final class AssociationHistory {

    private final UUID id;
    private final List<AssociationFact> facts;
    private final Map<Attribute, List<AssociationFact>> byAttribute = new EnumMap<>(Attribute.class);
    private final AssociationFact registration;

    /** @param facts at least those of the registration, in any order */
    AssociationHistory(UUID id, Collection<AssociationFact> facts) {
        this.id = id;
        this.facts = facts.stream().sorted(AssociationFact.IN_FORCE_ORDER).toList();
        this.facts.forEach(fact -> byAttribute
                .computeIfAbsent(fact.attribute(), attribute -> new ArrayList<>())
                .add(fact));
        this.registration = required(Attribute.REGISTRATION_NUMBER, LocalDate.MAX);
    }

    UUID id() {
        return id;
    }

    LocalDate registeredOn() {
        return registration.effectiveOn();
    }

    String registrationNumber() {
        return registration.value();
    }

    /** Its name on that day; before its registration, the first one. */
    String nameOn(LocalDate date) {
        return valueAsOf(Attribute.NAME, isRegisteredBy(date) ? date : registeredOn());
    }

    boolean isRegisteredBy(LocalDate date) {
        return !registeredOn().isAfter(date);
    }

    /** Every fact, in the order in which they came into force. */
    List<AssociationFact> facts() {
        return facts;
    }

    /** The fact that holds on that day: of those effective by then the last by (effective date, position). */
    Optional<AssociationFact> asOf(Attribute attribute, LocalDate date) {
        List<AssociationFact> history = byAttribute.getOrDefault(attribute, List.of());
        for (int i = history.size() - 1; i >= 0; i--) {
            if (!history.get(i).effectiveOn().isAfter(date)) {
                return Optional.of(history.get(i));
            }
        }
        return Optional.empty();
    }

    @Nullable UUID idAsOf(Attribute attribute, LocalDate date) {
        return asOf(attribute, date).map(fact -> UUID.fromString(fact.value())).orElse(null);
    }

    /** The value of an attribute that every registered association has. */
    String valueAsOf(Attribute attribute, LocalDate date) {
        return required(attribute, date).value();
    }

    private AssociationFact required(Attribute attribute, LocalDate date) {
        return asOf(attribute, date)
                .orElseThrow(() ->
                        new IllegalStateException("Association %s has no %s as of %s".formatted(id, attribute, date)));
    }
}
