package org.sohoi.query.registry;

import java.util.List;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.events.territory.UnitsReorganised;

/** What an event says about single units. */
final class UnitFacts {

    private UnitFacts() {}

    static UnitBeginning begun(UnitDefined event, long position) {
        return new UnitBeginning(
                position, event.code(), event.name(), event.level(), event.parentCode(), event.validFrom());
    }

    static List<UnitBeginning> begun(UnitsReorganised event, long position) {
        return event.created().stream()
                .map(unit -> new UnitBeginning(
                        position, unit.code(), unit.name(), unit.level(), unit.parentCode(), event.effectiveOn()))
                .toList();
    }

    static List<UnitEnding> ended(UnitsReorganised event, long position) {
        return event.dissolved().stream()
                .map(succession ->
                        new UnitEnding(position, succession.code(), event.effectiveOn(), succession.successorCode()))
                .toList();
    }
}
