package org.sohoi.query.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;

/**
 * Where one association stands on the map of one day.
 *
 * @param level the association's own level, which may be another than its unit's: after 2025-07-01 a district
 *     association is placed in the province that its district became part of
 * @param province the code of the unit of that tier, in force on that day, that its unit is or lies in; null where
 *     there is none or where it is not certain which
 */
public record Placement(
        UUID associationId,
        Level level,
        Field field,
        @Nullable String province,
        @Nullable String district,
        @Nullable String commune,
        @Nullable UUID superiorId) {}
