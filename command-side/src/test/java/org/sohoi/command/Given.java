package org.sohoi.command;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.AssociationResumed;
import org.sohoi.events.association.AssociationSuspended;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.UnitDefined;

/** What has happened before, in words of the domain. */
public final class Given {

    public static final UUID ASSOCIATION = UUID.fromString("018a0000-0000-7000-8000-0000000000a1");
    public static final UUID ANOTHER_ASSOCIATION = UUID.fromString("018a0000-0000-7000-8000-0000000000a2");
    public static final UUID UNKNOWN = UUID.fromString("018a0000-0000-7000-8000-00000000dead");
    public static final UUID ENTRY = UUID.fromString("018a0000-0000-7000-8000-0000000000e1");
    public static final UUID ANOTHER_ENTRY = UUID.fromString("018a0000-0000-7000-8000-0000000000e2");
    public static final LocalDate REGISTERED_ON = LocalDate.of(2020, 1, 10);

    private Given() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static UnitDefined province() {
        return new UnitDefined("84", "Tỉnh Trà Vinh", Level.PROVINCE, null, null);
    }

    public static UnitDefined district() {
        return new UnitDefined("844", "Huyện Càng Long", Level.DISTRICT, "84", null);
    }

    public static AssociationRegistered associationRegistered() {
        return registered(ASSOCIATION, "TV-01", Level.PROVINCE, "84");
    }

    public static AssociationRegistered registered(UUID id, String number, Level level, String unitCode) {
        return new AssociationRegistered(
                id, REGISTERED_ON, number, "Hội Khuyến học", level, unitCode, Field.EDUCATION_PROMOTION, null);
    }

    public static AssociationSuspended suspended(String from) {
        return new AssociationSuspended(ASSOCIATION, day(from), "Thanh tra");
    }

    public static AssociationResumed resumed(String on) {
        return new AssociationResumed(ASSOCIATION, day(on), "Kết luận thanh tra");
    }

    public static AssociationDissolved dissolved(String on) {
        return new AssociationDissolved(ASSOCIATION, day(on), "Quyết định giải thể");
    }
}
