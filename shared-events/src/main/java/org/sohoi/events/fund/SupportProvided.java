package org.sohoi.events.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** Support was provided. */
@EventType(name = "support.provided")
public record SupportProvided(UUID associationId, int year, UUID entryId, LocalDate effectiveOn, Support support)
        implements FundEvent {}
