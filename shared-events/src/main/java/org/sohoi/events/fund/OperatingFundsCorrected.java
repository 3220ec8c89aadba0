package org.sohoi.events.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;
import org.sohoi.events.Vnd;

/** Operating funds are restated in full. */
@EventType(name = "operating-funds.corrected")
public record OperatingFundsCorrected(
        UUID associationId,
        int year,
        UUID entryId,
        LocalDate effectiveOn,
        Vnd amount,
        OperatingFundsSource source,
        String reason)
        implements FundEvent {}
