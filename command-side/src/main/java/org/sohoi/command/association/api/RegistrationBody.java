package org.sohoi.command.association.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.api.Line;
import org.sohoi.command.association.RegisterAssociation;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;

/** An association to register. */
record RegistrationBody(
        @NotNull LocalDate effectiveOn,

        @NotNull @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]{0,59}") String registrationNumber,

        @Line String name,
        @NotNull Level level,
        @Line String unitCode,
        @NotNull Field field,
        @Nullable UUID superiorId) {

    RegisterAssociation toCommand(UUID associationId) {
        return new RegisterAssociation(
                associationId, effectiveOn, registrationNumber, name, level, unitCode, field, superiorId);
    }
}
