package org.sohoi.query.registry;

import org.sohoi.events.territory.Level;

/** A unit as one line: its code and name on the day that the answer is about. */
public record UnitName(String code, String name, Level level) {

    static UnitName of(Unit unit) {
        return new UnitName(unit.code(), unit.name(), unit.level());
    }
}
