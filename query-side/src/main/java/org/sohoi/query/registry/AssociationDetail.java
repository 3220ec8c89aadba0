package org.sohoi.query.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;
import org.sohoi.query.time.Coordinates;

/**
 * Everything about one association.
 *
 * @param unit the unit that it works in, on the map of the day; none where it cannot be placed there
 * @param within the units that this one lies in, from the nearest up
 * @param statusSince the effective date of what gave it its status
 * @param statusReason the reason given for it; none while it is active as registered
 * @param specialNature the recognition in force, if any
 * @param history every fact known about it, whatever its effective date, in the order of effect
 */
public record AssociationDetail(
        Coordinates coordinates,
        UUID id,
        String registrationNumber,
        LocalDate registeredOn,
        String name,
        Level level,
        Field field,
        @Nullable Unit unit,
        List<UnitName> within,
        Status status,
        LocalDate statusSince,
        @Nullable String statusReason,
        @Nullable UUID mergedInto,
        @Nullable Recognition specialNature,
        @Nullable Superior superior,
        List<Fact> history) {

    static AssociationDetail of(Registry registry, AssociationHistory association, Coordinates coordinates) {
        LocalDate date = coordinates.lastDay();
        AssociationState state = registry.stateOf(association, date);
        Unit unit = state.unit();
        return new AssociationDetail(
                coordinates,
                state.id(),
                state.registrationNumber(),
                state.registeredOn(),
                state.name(),
                state.level(),
                state.field(),
                unit,
                unit == null
                        ? List.of()
                        : registry.territory().ancestors(unit, date).stream()
                                .map(UnitName::of)
                                .toList(),
                state.standing().status(),
                state.standing().since(),
                state.standing().reason(),
                state.standing().mergedInto(),
                state.specialNature(),
                state.superiorId() == null ? null : Superior.of(registry, state.superiorId(), date),
                association.facts().stream().map(Fact::of).toList());
    }

    /** The association of the same system above, by the name that it has on the day, or had first. */
    public record Superior(UUID id, @Nullable String name) {

        static Superior of(Registry registry, UUID id, LocalDate date) {
            String name = registry.association(id)
                    .map(superior -> superior.nameOn(date))
                    .orElse(null);
            return new Superior(id, name);
        }
    }

    /** What the ledger recorded about one attribute. */
    public record Fact(
            LocalDate effectiveOn,
            String attribute,
            String value,
            @Nullable String reference,
            long position,
            Instant recordedAt) {

        static Fact of(AssociationFact fact) {
            return new Fact(
                    fact.effectiveOn(),
                    fact.attribute().name(),
                    fact.value(),
                    fact.reference(),
                    fact.position(),
                    fact.recordedAt());
        }
    }
}
