package org.sohoi.command.fund.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.sohoi.command.api.Line;

/**
 * What books were opened with, restated.
 *
 * @param openingBalance in VND, what the fund held before the ledger knew it
 */
record FundYearCorrectionBody(
        @NotNull @Schema(example = "152000000", description = "VND")
        Long openingBalance,

        @Line @Schema(example = "Nhập nhầm số dư") String reason) {}
