package org.sohoi.command.territory.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.api.Line;
import org.sohoi.command.territory.ReorganiseUnits;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.NewUnit;
import org.sohoi.events.territory.Succession;

/** Units that end and begin on one day. */
record ReorganisationBody(
        @NotNull LocalDate effectiveOn,
        @Line String legalBasis,
        @NotNull @Size(max = 2000) List<@NotNull @Valid Created> created,
        @NotNull @Size(max = 2000) List<@NotNull @Valid Dissolved> dissolved) {

    record Created(
            @NotNull @Pattern(regexp = UnitBody.CODE) String code,
            @Line String name,
            @NotNull Level level,
            @Nullable @Pattern(regexp = UnitBody.CODE) String parentCode) {}

    record Dissolved(
            @NotNull @Pattern(regexp = UnitBody.CODE) String code,
            @NotNull @Pattern(regexp = UnitBody.CODE) String successorCode) {}

    ReorganiseUnits toCommand() {
        return new ReorganiseUnits(
                effectiveOn,
                legalBasis,
                created.stream()
                        .map(unit -> new NewUnit(unit.code(), unit.name(), unit.level(), unit.parentCode()))
                        .toList(),
                dissolved.stream()
                        .map(unit -> new Succession(unit.code(), unit.successorCode()))
                        .toList());
    }
}
