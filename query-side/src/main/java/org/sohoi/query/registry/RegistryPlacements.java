package org.sohoi.query.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;
import org.sohoi.query.projection.RecentlyUsed;

/** Places associations from the registry; remembers the maps last asked for until the registry changes. */
final class RegistryPlacements implements Placements {

    private static final int REMEMBERED_MAPS = 64;

    private final Registries registries;
    private final RecentlyUsed<Key, PlacementMap> maps = new RecentlyUsed<>(REMEMBERED_MAPS);

    private final LongSupplier replacements;

    /** @param replacements how often the registry was replaced by a rebuilt one */
    RegistryPlacements(Registries registries, LongSupplier replacements) {
        this.registries = registries;
        this.replacements = replacements;
    }

    @Override
    public PlacementMap at(LocalDate boundaries, long position) {
        return maps.get(new Key(replacements.getAsLong(), boundaries, registries.lastChangeAt(position)), this::place);
    }

    private PlacementMap place(Key key) {
        Registry registry = registries.knownAt(key.lastChange());
        List<Placement> placements = registry.associations().stream()
                .map(association -> place(registry, association, key.boundaries()))
                .toList();
        return new PlacementMap(placements, registry.territory(), key.boundaries());
    }

    private static Placement place(Registry registry, AssociationHistory association, LocalDate boundaries) {
        LocalDate stated = association.isRegisteredBy(boundaries) ? boundaries : association.registeredOn();
        Map<Level, Unit> place = registry.placeOf(association, boundaries);
        return new Placement(
                association.id(),
                Level.valueOf(association.valueAsOf(Attribute.LEVEL, stated)),
                Field.valueOf(association.valueAsOf(Attribute.FIELD, stated)),
                code(place.get(Level.PROVINCE)),
                code(place.get(Level.DISTRICT)),
                code(place.get(Level.COMMUNE)),
                association.idAsOf(Attribute.SUPERIOR, stated));
    }

    private static @Nullable String code(@Nullable Unit unit) {
        return unit == null ? null : unit.code();
    }

    private record Key(long replacements, LocalDate boundaries, long lastChange) {}
}
