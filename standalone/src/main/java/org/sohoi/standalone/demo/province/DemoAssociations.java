package org.sohoi.standalone.demo.province;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;

/** The 439 synthetic associations, superiors before those below them. */
public final class DemoAssociations {

    private static final String EVERY_UNIT = "*";

    private final DemoTerritory territory;
    private final Set<UUID> known = new HashSet<>();
    private final List<DemoAssociation> all;

    public DemoAssociations(DemoTerritory territory) {
        this.territory = territory;
        this.all = DemoFile.read("associations.csv", this::ofOneRow).stream()
                .flatMap(List::stream)
                .toList();
    }

    public List<DemoAssociation> all() {
        return all;
    }

    /** The associations of one system at all levels, the province's first. */
    public List<DemoAssociation> ofSystem(String system) {
        return all.stream().filter(one -> one.system().equals(system)).toList();
    }

    private List<DemoAssociation> ofOneRow(NamedCsvRecord row) {
        Level level = Level.valueOf(row.getField("level"));
        return units(level, row.getField("units"))
                .map(unit -> association(row, level, unit))
                .toList();
    }

    private Stream<DemoUnit> units(Level level, String codes) {
        return codes.equals(EVERY_UNIT)
                ? territory.unitsOf2023(level).stream()
                : Arrays.stream(codes.split(" ", -1)).map(territory::unitOf2023);
    }

    private DemoAssociation association(NamedCsvRecord row, Level level, DemoUnit unit) {
        DemoAssociation association = new DemoAssociation(
                row.getField("system"),
                level,
                unit.code(),
                row.getField("name") + " " + placeName(unit),
                Field.valueOf(row.getField("field")),
                row.getField("special_nature").equals("yes"),
                superior(row.getField("system"), unit));
        known.add(association.id());
        return association;
    }

    /** The nearest association of the system above; not every district has one. */
    private @Nullable UUID superior(String system, DemoUnit unit) {
        String parent = unit.parent();
        while (parent != null) {
            UUID candidate = DemoAssociation.idOf(system, parent);
            if (known.contains(candidate)) {
                return candidate;
            }
            parent = territory.unitOf2023(parent).parent();
        }
        return null;
    }

    /** Wards are numbered anew in every town, so a commune goes by its district too. */
    private String placeName(DemoUnit unit) {
        return unit.level() == Level.COMMUNE
                ? unit.name() + ", "
                        + territory
                                .unitOf2023(Objects.requireNonNull(unit.parent()))
                                .name()
                : unit.name();
    }
}
