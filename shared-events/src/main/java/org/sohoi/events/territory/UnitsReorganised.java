package org.sohoi.events.territory;

import java.time.LocalDate;
import java.util.List;
import org.sohoi.events.EventType;

/**
 * Units end and others begin, all on one day.
 *
 * @param effectiveOn the first day of the new map; dissolved units are in force until the day before
 * @param dissolved every unit that ends, each with the unit that it became part of
 */
@EventType(name = "units.reorganised")
public record UnitsReorganised(
        LocalDate effectiveOn, String legalBasis, List<NewUnit> created, List<Succession> dissolved)
        implements TerritoryEvent {}
