package org.sohoi.command.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.membership.DepartureReason;

/** Restate an entry of the roll in full; it must be of the kind that is said. */
public record CorrectMembershipEntry(
        UUID associationId,
        UUID entryId,
        EntryKind kind,
        LocalDate effectiveOn,
        int count,
        @Nullable DepartureReason departureReason,
        String reason) {}
