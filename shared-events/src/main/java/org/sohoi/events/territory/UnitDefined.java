package org.sohoi.events.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.EventType;

/**
 * A unit is on the map.
 *
 * @param code the official code; codes are reused, so the key is code and validity together
 * @param parentCode the unit one tier up; none for a province
 * @param validFrom the first day in force; none when that was before the ledger begins
 */
@EventType(name = "unit.defined")
public record UnitDefined(
        String code,
        String name,
        Level level,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom) implements TerritoryEvent {}
