package org.sohoi.standalone.demo.province;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;

/**
 * One of the 439.
 *
 * @param system the short name of its system, the same at every level
 */
public record DemoAssociation(
        String system,
        Level level,
        String unitCode,
        String name,
        Field field,
        boolean specialNature,
        @Nullable UUID superiorId) {

    public UUID id() {
        return idOf(system, unitCode);
    }

    public String registrationNumber() {
        return "DEMO-%s-%s".formatted(system, unitCode);
    }

    /** Always the same for the same association, so that what was loaded is recognised and examples can name it. */
    static UUID idOf(String system, String unitCode) {
        return UUID.nameUUIDFromBytes(
                "sohoi demo association %s %s".formatted(system, unitCode).getBytes(StandardCharsets.UTF_8));
    }
}
