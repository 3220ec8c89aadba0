package org.sohoi.query.registry;

import java.time.LocalDate;
import java.util.List;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.NewUnit;
import org.sohoi.events.territory.Succession;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.events.territory.UnitsReorganised;

/** A part of Trà Vinh, small enough to read: its map before 2025-07-01, and what that day made of it. */
public final class TraVinh {

    public static final LocalDate NEW_MAP = LocalDate.of(2025, 7, 1);

    private TraVinh() {}

    public static List<UnitDefined> oldMap() {
        return List.of(
                always("84", "Tỉnh Trà Vinh", Level.PROVINCE, null),
                always("842", "Thành phố Trà Vinh", Level.DISTRICT, "84"),
                always("844", "Huyện Càng Long", Level.DISTRICT, "84"),
                always("847", "Huyện Châu Thành", Level.DISTRICT, "84"),
                always("29236", "Phường 4", Level.COMMUNE, "842"),
                always("29239", "Phường 1", Level.COMMUNE, "842"),
                always("29242", "Phường 3", Level.COMMUNE, "842"),
                always("29260", "Phường 9", Level.COMMUNE, "842"),
                always("29254", "Phường 7", Level.COMMUNE, "842"),
                always("29257", "Phường 8", Level.COMMUNE, "842"),
                always("29263", "Xã Long Đức", Level.COMMUNE, "842"),
                always("29395", "Xã Nguyệt Hóa", Level.COMMUNE, "847"),
                always("29410", "Xã Hòa Minh", Level.COMMUNE, "847"));
    }

    public static UnitsReorganised reorganisation() {
        return new UnitsReorganised(
                NEW_MAP,
                "Nghị quyết 1687/NQ-UBTVQH15",
                List.of(
                        new NewUnit("86", "Tỉnh Vĩnh Long", Level.PROVINCE, null),
                        new NewUnit("29242", "Phường Trà Vinh", Level.COMMUNE, "86"),
                        new NewUnit("29254", "Phường Nguyệt Hóa", Level.COMMUNE, "86"),
                        new NewUnit("29263", "Phường Long Đức", Level.COMMUNE, "86"),
                        new NewUnit("29410", "Xã Hòa Minh", Level.COMMUNE, "86")),
                List.of(
                        new Succession("84", "86"),
                        new Succession("842", "86"),
                        new Succession("844", "86"),
                        new Succession("847", "86"),
                        new Succession("29236", "29263"),
                        new Succession("29263", "29263"),
                        new Succession("29239", "29242"),
                        new Succession("29242", "29242"),
                        new Succession("29260", "29242"),
                        new Succession("29254", "29254"),
                        new Succession("29257", "29254"),
                        new Succession("29395", "29254"),
                        new Succession("29410", "29410")));
    }

    private static UnitDefined always(String code, String name, Level level, String parentCode) {
        return new UnitDefined(code, name, level, parentCode, null);
    }
}
