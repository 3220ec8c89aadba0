package org.sohoi.command.association.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.command.api.Line;
import org.sohoi.events.territory.Level;

/** What is sent to change an association. */
final class AssociationBodies {

    private AssociationBodies() {}

    /** Suspension, resumption, notice, dissolution: a day and a reason. */
    record Reasoned(@NotNull LocalDate effectiveOn, @Line String reason) {}

    record NameChange(
            @NotNull LocalDate effectiveOn,
            @Line String name,
            @Line String reason) {}

    record Move(
            @NotNull LocalDate effectiveOn,
            @NotNull Level level,
            @Line String unitCode,
            @Line String reason) {}

    /** Recognition of special nature and its withdrawal rest on a decision. */
    record Decision(@NotNull LocalDate effectiveOn, @Line String legalBasis) {}

    record Merger(
            @NotNull LocalDate effectiveOn,
            @NotNull UUID intoAssociationId,
            @Line String reason) {}
}
