package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.NewUnit;
import org.sohoi.events.territory.Succession;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.events.territory.UnitsReorganised;

/**
 * A small province before and after 2025-07-01: two of four communes are joined, one keeps its code, the districts end.
 * One commune's code is on no map.
 */
final class RandomMap {

    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    static final List<UnitDefined> UNITS = List.of(
            new UnitDefined("84", "Trà Vinh", Level.PROVINCE, null, null),
            new UnitDefined("842", "Càng Long", Level.DISTRICT, "84", null),
            new UnitDefined("844", "Cầu Kè", Level.DISTRICT, "84", null),
            new UnitDefined("29266", "An Trường", Level.COMMUNE, "842", null),
            new UnitDefined("29269", "Huyền Hội", Level.COMMUNE, "842", null),
            new UnitDefined("29308", "Tam Ngãi", Level.COMMUNE, "844", null),
            new UnitDefined("29311", "An Phú Tân", Level.COMMUNE, "844", null));

    static final UnitsReorganised REORGANISED = new UnitsReorganised(
            REFORM,
            "202/2025/QH15",
            List.of(
                    new NewUnit("86", "Vĩnh Long", Level.PROVINCE, null),
                    new NewUnit("30001", "Càng Long", Level.COMMUNE, "86"),
                    new NewUnit("29308", "Tam Ngãi", Level.COMMUNE, "86"),
                    new NewUnit("30002", "Cầu Kè", Level.COMMUNE, "86")),
            List.of(
                    new Succession("84", "86"),
                    new Succession("842", "86"),
                    new Succession("844", "86"),
                    new Succession("29266", "30001"),
                    new Succession("29269", "30001"),
                    new Succession("29308", "29308"),
                    new Succession("29311", "30002")));

    private static final Map<String, @Nullable String> OLD_PARENTS =
            Map.of("842", "84", "844", "84", "29266", "842", "29269", "842", "29308", "844", "29311", "844");

    private static final Map<Level, List<String>> CODES = Map.of(
            Level.PROVINCE, List.of("84"),
            Level.DISTRICT, List.of("842", "844"),
            Level.COMMUNE, List.of("29266", "29269", "29308", "29311", "99999"));

    private RandomMap() {}

    static String unit(Random random, Level level) {
        List<String> codes = CODES.get(level);
        return codes.get(random.nextInt(codes.size()));
    }

    /** The units, tier by tier, that a unit of the old map lies in. */
    static Map<Level, String> lineage(String code, boolean reformed) {
        if (reformed) {
            return newLineage(code);
        }
        if (code.equals("84")) {
            return Map.of(Level.PROVINCE, code);
        }
        if (code.length() == 3) {
            return Map.of(Level.PROVINCE, "84", Level.DISTRICT, code);
        }
        String district = OLD_PARENTS.get(code);
        return district == null
                ? Map.of()
                : Map.of(Level.PROVINCE, "84", Level.DISTRICT, district, Level.COMMUNE, code);
    }

    private static Map<Level, String> newLineage(String code) {
        return switch (code) {
            case "84", "842", "844" -> Map.of(Level.PROVINCE, "86");
            case "29266", "29269" -> Map.of(Level.PROVINCE, "86", Level.COMMUNE, "30001");
            case "29308" -> Map.of(Level.PROVINCE, "86", Level.COMMUNE, "29308");
            case "29311" -> Map.of(Level.PROVINCE, "86", Level.COMMUNE, "30002");
            default -> Map.of();
        };
    }

    /** The units in force on a day, as known after these events. */
    static Map<String, Level> unitsInForce(LocalDate day, List<LedgerEvent> known) {
        Map<String, Level> units = new TreeMap<>();
        if (!day.isBefore(REFORM) && known.contains(REORGANISED)) {
            REORGANISED.created().forEach(unit -> units.put(unit.code(), unit.level()));
        } else {
            UNITS.stream().filter(known::contains).forEach(unit -> units.put(unit.code(), unit.level()));
        }
        return units;
    }
}
