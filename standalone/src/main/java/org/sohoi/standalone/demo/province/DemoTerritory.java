package org.sohoi.standalone.demo.province;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.territory.DefineUnit;
import org.sohoi.command.territory.ReorganiseUnits;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.NewUnit;
import org.sohoi.events.territory.Succession;

/** The map of Trà Vinh as it was in 2023, and what became of it on 2025-07-01. */
public final class DemoTerritory {

    public static final LocalDate REORGANISED_ON = LocalDate.of(2025, 7, 1);

    private final List<DemoUnit> units = DemoFile.read("territory.csv", DemoTerritory::unit);
    private final Map<String, DemoUnit> before = units.stream()
            .filter(unit -> unit.to() != null)
            .collect(Collectors.toUnmodifiableMap(DemoUnit::code, Function.identity()));

    /** The units of 2023, province first. */
    public List<DefineUnit> definitions() {
        return units.stream()
                .filter(unit -> unit.to() != null)
                .map(unit -> new DefineUnit(unit.code(), unit.name(), unit.level(), unit.parent(), unit.from()))
                .toList();
    }

    public ReorganiseUnits reorganisation() {
        return new ReorganiseUnits(
                REORGANISED_ON,
                "Sắp xếp đơn vị hành chính từ ngày 01/7/2025",
                units.stream()
                        .filter(unit -> REORGANISED_ON.equals(unit.from()))
                        .map(unit -> new NewUnit(unit.code(), unit.name(), unit.level(), unit.parent()))
                        .toList(),
                units.stream()
                        .filter(unit -> REORGANISED_ON.equals(unit.to()))
                        .map(unit -> new Succession(unit.code(), Objects.requireNonNull(unit.successor())))
                        .toList());
    }

    /** The units of a level that were in force in 2023, in the order of the file. */
    List<DemoUnit> unitsOf2023(Level level) {
        return units.stream()
                .filter(unit -> unit.to() != null && unit.level() == level)
                .toList();
    }

    /** The unit that bore this code in 2023. */
    DemoUnit unitOf2023(String code) {
        return Objects.requireNonNull(before.get(code), code);
    }

    private static DemoUnit unit(NamedCsvRecord row) {
        return new DemoUnit(
                row.getField("code"),
                row.getField("name"),
                Level.valueOf(row.getField("level")),
                orNone(row.getField("parent")),
                day(row.getField("from")),
                day(row.getField("to")),
                orNone(row.getField("successor")));
    }

    static @Nullable String orNone(String field) {
        return field.isEmpty() ? null : field;
    }

    static @Nullable LocalDate day(String field) {
        return field.isEmpty() ? null : LocalDate.parse(field);
    }
}
