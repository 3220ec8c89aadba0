package org.sohoi.query.registry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;

/** Maps for tests of what needs one and no registry. */
public final class PlacedAssociations {

    private PlacedAssociations() {}

    public static Placement under(@Nullable UUID superior, UUID association) {
        return new Placement(association, Level.COMMUNE, Field.OTHER, null, null, null, superior);
    }

    public static PlacementMap map(Placement... placements) {
        return new PlacementMap(
                Arrays.asList(placements), new Territory(List.of(), List.of()), LocalDate.of(2023, 8, 25));
    }
}
