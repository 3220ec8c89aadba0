package org.sohoi.command.association;

import static org.sohoi.command.association.AssociationRule.LEVEL_MUST_FIT_THE_UNIT;
import static org.sohoi.command.territory.TerritoryRule.UNIT_MUST_BE_IN_FORCE;

import java.time.LocalDate;
import org.sohoi.command.territory.TerritoryMap;
import org.sohoi.command.territory.Unit;
import org.sohoi.events.territory.Level;

/** The unit that an association works in, at its level, from a day on. */
record WhereItWorks(Level level, String unitCode, LocalDate from) {

    void mustBeOn(TerritoryMap map) {
        Unit unit = map.inForce(unitCode, from)
                .orElseThrow(() ->
                        UNIT_MUST_BE_IN_FORCE.violated(unitCode, "a unit in force on " + from, "none of that code"));
        LEVEL_MUST_FIT_THE_UNIT.require(unit.level() == level, unitCode, "a unit of level " + level, unit.level());
    }
}
