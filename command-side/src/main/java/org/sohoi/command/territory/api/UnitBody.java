package org.sohoi.command.territory.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.api.Line;
import org.sohoi.command.territory.DefineUnit;
import org.sohoi.events.territory.Level;

/** A unit to put on the map. */
record UnitBody(
        @NotNull @Pattern(regexp = CODE) String code,
        @Line String name,
        @NotNull Level level,
        @Nullable @Pattern(regexp = CODE) String parentCode,
        @Nullable LocalDate validFrom) {

    static final String CODE = "[0-9A-Za-z-]{1,20}";

    DefineUnit toCommand() {
        return new DefineUnit(code, name, level, parentCode, validFrom);
    }
}
