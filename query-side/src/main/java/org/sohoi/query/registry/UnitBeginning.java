package org.sohoi.query.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.territory.Level;

/**
 * The fact that a unit is on the map from a day on.
 *
 * @param validFrom none when that was before the ledger begins
 */
record UnitBeginning(
        long position,
        String code,
        String name,
        Level level,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom) {}
