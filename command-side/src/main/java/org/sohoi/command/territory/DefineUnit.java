package org.sohoi.command.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.territory.Level;

/**
 * Put a unit on the map.
 *
 * @param validFrom the first day in force; none when that was before the ledger begins
 */
public record DefineUnit(
        String code,
        String name,
        Level level,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom) {}
