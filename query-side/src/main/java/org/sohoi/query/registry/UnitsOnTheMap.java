package org.sohoi.query.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.web.Table;

/** The units in force on a day, by code. */
public record UnitsOnTheMap(Coordinates coordinates, List<Unit> units) implements Table {

    @Override
    public List<List<@Nullable String>> cells() {
        List<List<@Nullable String>> cells = new ArrayList<>();
        cells.add(Arrays.asList("code", "name", "level", "parent", "validFrom", "validTo", "successor"));
        units.forEach(unit -> cells.add(Arrays.asList(
                unit.code(),
                unit.name(),
                unit.level().name(),
                unit.parentCode(),
                Objects.toString(unit.validFrom(), null),
                Objects.toString(unit.validTo(), null),
                unit.successorCode())));
        return cells;
    }
}
