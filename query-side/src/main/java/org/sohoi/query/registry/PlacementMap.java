package org.sohoi.query.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.territory.Level;

/** Every association known at one position on the map of one day. Immutable. */
public final class PlacementMap {

    private final Map<UUID, Placement> placements;
    private final Map<UUID, Set<UUID>> subordinates;
    private final Map<String, Unit> units;
    private final Set<Level> tiers;
    private final Territory territory;
    private final LocalDate day;

    PlacementMap(Collection<Placement> placements, Territory territory, LocalDate day) {
        this.placements = placements.stream()
                .collect(Collectors.toUnmodifiableMap(Placement::associationId, Function.identity()));
        this.subordinates = placements.stream()
                .filter(placement -> placement.superiorId() != null)
                .collect(Collectors.groupingBy(
                        Placement::superiorId, Collectors.mapping(Placement::associationId, Collectors.toSet())));
        this.units = territory.on(day).stream().collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity()));
        this.tiers = units.values().stream().map(Unit::level).collect(Collectors.toUnmodifiableSet());
        this.territory = territory;
        this.day = day;
    }

    public Collection<Placement> all() {
        return placements.values();
    }

    /** The placement of an association; null for one that is not known at this position. */
    public @Nullable Placement of(UUID associationId) {
        return placements.get(associationId);
    }

    /** The association and all associations of its system below it; the id alone where it has none below. */
    public Set<UUID> tiersOf(UUID associationId) {
        Set<UUID> tiers = new HashSet<>();
        collect(associationId, tiers);
        return Set.copyOf(tiers);
    }

    private void collect(UUID associationId, Set<UUID> tiers) {
        if (tiers.add(associationId)) {
            subordinates.getOrDefault(associationId, Set.of()).forEach(id -> collect(id, tiers));
        }
    }

    /** The unit that bears that code on this day; null when there is none. */
    public @Nullable Unit unit(String code) {
        return units.get(code);
    }

    /** The units in force on this day. */
    public Collection<Unit> units() {
        return units.values();
    }

    /** Whether no unit is known at this position, of any day. */
    public boolean isBlank() {
        return territory.isEmpty();
    }

    /** The tiers of which there are units on this day. */
    public Set<Level> tiers() {
        return tiers;
    }

    /** Where the map has no units of a tier: the nearest days on which it has. */
    public TierDays daysWith(Level tier) {
        return territory.daysWith(tier, day);
    }
}
