package org.sohoi.query.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sohoi.query.table.Column;
import org.sohoi.query.table.Table;
import org.sohoi.query.table.Tabular;
import org.sohoi.query.time.Coordinates;

/**
 * The units in force on a day, by code.
 *
 * @param filter what was asked for, by the names of the parameters; left out where that was all
 */
public record UnitsOnTheMap(
        Coordinates coordinates,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> filter,
        List<Unit> units)
        implements Tabular {

    @Override
    public Table<Unit> table() {
        List<Column<Unit>> columns = new ArrayList<>(List.of(
                Column.text("code", Unit::code),
                Column.text("name", Unit::name),
                Column.text("level", Unit::level),
                Column.text("parent", Unit::parentCode),
                Column.date("validFrom", Unit::validFrom),
                Column.date("validTo", Unit::validTo),
                Column.text("successor", Unit::successorCode)));
        columns.addAll(RegistryColumns.of(coordinates, filter));
        return Table.of("units", RegistryColumns.heading(coordinates, filter), columns, units);
    }
}
