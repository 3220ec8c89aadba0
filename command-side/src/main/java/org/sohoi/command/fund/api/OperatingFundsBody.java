package org.sohoi.command.fund.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sohoi.events.fund.OperatingFundsSource;

/** Operating funds, in VND. */
record OperatingFundsBody(
        @NotNull LocalDate effectiveOn,
        @NotNull Long amount,
        @NotNull OperatingFundsSource source) {}
