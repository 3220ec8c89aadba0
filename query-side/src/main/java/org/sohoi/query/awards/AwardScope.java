package org.sohoi.query.awards;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.Tiers;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.registry.Placement;
import org.sohoi.query.registry.PlacementMap;
import org.sohoi.query.registry.RegistryRefusals;
import org.sohoi.query.time.Coordinates;

/**
 * A filter on the map of the day.
 *
 * @param from the first day
 * @param to the first day after
 * @param associations only theirs; none for all
 */
record AwardScope(
        LocalDate from,
        LocalDate to,
        long position,
        Set<AwardKind> kinds,
        @Nullable Set<UUID> associations) {

    /** @throws QuestionRefused when the association or the unit is not there */
    static AwardScope of(Coordinates at, AwardFilter filter, PlacementMap map) {
        mustBeThere(at, filter, map);
        return new AwardScope(
                at.from() == null ? AwardCursor.START.awardedOn() : at.from(),
                at.lastDay().plusDays(1),
                at.position(),
                filter.kinds().isEmpty()
                        ? Arrays.stream(AwardKind.values()).collect(Collectors.toSet())
                        : filter.kinds(),
                associations(filter, map));
    }

    private static @Nullable Set<UUID> associations(AwardFilter filter, PlacementMap map) {
        UUID association = filter.association();
        if (association == null && filter.unit() == null) {
            return null;
        }
        Set<UUID> tiers = association != null && filter.tiers() == Tiers.ALL ? map.tiersOf(association) : Set.of();
        return map.all().stream()
                .filter(placed -> association == null
                        || association.equals(placed.associationId())
                        || tiers.contains(placed.associationId()))
                .filter(placed -> filter.unit() == null || isIn(filter.unit(), placed))
                .map(Placement::associationId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isIn(String unit, Placement placed) {
        return unit.equals(placed.province()) || unit.equals(placed.district()) || unit.equals(placed.commune());
    }

    private static void mustBeThere(Coordinates at, AwardFilter filter, PlacementMap map) {
        if (filter.association() != null && map.of(filter.association()) == null) {
            throw RegistryRefusals.unknown(filter.association(), at.position());
        }
        if (filter.unit() != null && map.unit(filter.unit()) == null) {
            throw RegistryRefusals.notInForce("unit", filter.unit(), at.position(), at.boundaries(), "boundaries");
        }
    }
}
