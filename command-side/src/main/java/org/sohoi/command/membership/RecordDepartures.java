package org.sohoi.command.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.membership.DepartureReason;

/** Record that members left. */
public record RecordDepartures(
        UUID associationId, UUID entryId, LocalDate effectiveOn, int count, DepartureReason reason) {}
