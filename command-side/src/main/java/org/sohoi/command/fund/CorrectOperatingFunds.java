package org.sohoi.command.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.OperatingFundsSource;

/** Restate operating funds in full, within their fiscal year. */
public record CorrectOperatingFunds(
        UUID associationId,
        UUID entryId,
        LocalDate effectiveOn,
        Vnd amount,
        OperatingFundsSource source,
        String reason) {}
