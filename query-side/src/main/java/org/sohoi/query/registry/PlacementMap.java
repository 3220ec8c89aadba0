package org.sohoi.query.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
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
    private final EnumSet<Level> tiers = EnumSet.noneOf(Level.class);
    private final boolean blank;
    private final Map<Level, TierDays> missing = new EnumMap<>(Level.class);

    PlacementMap(Collection<Placement> placements, Territory territory, LocalDate day) {
        this.placements = placements.stream()
                .collect(Collectors.toUnmodifiableMap(Placement::associationId, Function.identity()));
        this.subordinates = placements.stream()
                .filter(placement -> placement.superiorId() != null)
                .collect(Collectors.groupingBy(
                        Placement::superiorId, Collectors.mapping(Placement::associationId, Collectors.toSet())));
        this.units = territory.on(day).stream().collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity()));
        units.values().forEach(unit -> tiers.add(unit.level()));
        this.blank = territory.isEmpty();
        EnumSet.complementOf(tiers).forEach(tier -> missing.put(tier, territory.daysWith(tier, day)));
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
        return blank;
    }

    /** The tiers of which there are units on this day. */
    public Set<Level> tiers() {
        return Collections.unmodifiableSet(tiers);
    }

    /** Where the map has no units of a tier: the nearest days on which there are some. */
    public TierDays daysWith(Level missingTier) {
        return Objects.requireNonNull(missing.get(missingTier));
    }
}
