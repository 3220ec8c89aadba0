package org.sohoi.command;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.AssociationResumed;
import org.sohoi.events.association.AssociationSuspended;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;

/** The association that the features' specifications are about, and what may have happened to it. */
public final class OneAssociation {

    public static final UUID ASSOCIATION = UUID.fromString("0192f0a1-7c00-7000-8000-000000000001");
    public static final UUID UNKNOWN = UUID.fromString("0192f0a1-7c00-7000-8000-0000000000ff");
    public static final LocalDate REGISTERED_ON = LocalDate.of(2020, 1, 1);

    private OneAssociation() {}

    public static AssociationRegistered associationRegistered() {
        return new AssociationRegistered(
                ASSOCIATION,
                REGISTERED_ON,
                "TV-0001",
                "Hội Khuyến học tỉnh Trà Vinh",
                Level.PROVINCE,
                "84",
                Field.EDUCATION_PROMOTION,
                null);
    }

    /** One beside it. */
    public static AssociationRegistered another(UUID id) {
        return new AssociationRegistered(
                id, REGISTERED_ON, "TV-0002", "Hội Người mù tỉnh Trà Vinh", Level.PROVINCE, "84", Field.OTHER, null);
    }

    public static AssociationSuspended suspended(String day) {
        return new AssociationSuspended(ASSOCIATION, LocalDate.parse(day), "Quá hạn đại hội");
    }

    public static AssociationResumed resumed(String day) {
        return new AssociationResumed(ASSOCIATION, LocalDate.parse(day), "Đã đại hội");
    }

    public static AssociationDissolved dissolved(String day) {
        return new AssociationDissolved(ASSOCIATION, LocalDate.parse(day), "Tự giải thể");
    }
}
