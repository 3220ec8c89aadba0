package org.sohoi.command.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.OperatingFundsSource;

/** Record money for the association's own running. */
public record RecordOperatingFunds(
        UUID associationId, UUID entryId, LocalDate effectiveOn, Vnd amount, OperatingFundsSource source) {}
