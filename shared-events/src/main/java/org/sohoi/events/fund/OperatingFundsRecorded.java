package org.sohoi.events.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;
import org.sohoi.events.Vnd;

/** Money for the association's own running was received. It is reported apart and pays for no aid. */
@EventType(name = "operating-funds.recorded")
public record OperatingFundsRecorded(
        UUID associationId, int year, UUID entryId, LocalDate effectiveOn, Vnd amount, OperatingFundsSource source)
        implements FundEvent {}
