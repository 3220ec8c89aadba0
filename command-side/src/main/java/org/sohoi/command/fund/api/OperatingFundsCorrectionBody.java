package org.sohoi.command.fund.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sohoi.command.api.Line;
import org.sohoi.events.fund.OperatingFundsSource;

/** Operating funds restated in full, and why. */
record OperatingFundsCorrectionBody(
        @NotNull LocalDate effectiveOn,
        @NotNull Long amount,
        @NotNull OperatingFundsSource source,
        @Line String reason) {}
