package org.sohoi.query.registry;

import java.util.List;
import org.sohoi.query.table.Column;
import org.sohoi.query.table.Table;
import org.sohoi.query.table.Tabular;
import org.sohoi.query.time.CoordinateColumns;
import org.sohoi.query.time.Coordinates;

/** The units in force on a day, by code. */
public record UnitsOnTheMap(Coordinates coordinates, List<Unit> units) implements Tabular {

    @Override
    public Table<Unit> table() {
        return Table.of(
                "units",
                CoordinateColumns.heading(coordinates),
                List.of(
                        Column.text("code", Unit::code),
                        Column.text("name", Unit::name),
                        Column.text("level", Unit::level),
                        Column.text("parent", Unit::parentCode),
                        Column.date("validFrom", Unit::validFrom),
                        Column.date("validTo", Unit::validTo),
                        Column.text("successor", Unit::successorCode)),
                units);
    }
}
