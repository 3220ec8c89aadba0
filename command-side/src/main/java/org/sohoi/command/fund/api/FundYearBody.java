package org.sohoi.command.fund.api;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Books to open.
 *
 * @param openingBalance in VND, what the fund held before the ledger knew it; left out where it held nothing
 */
record FundYearBody(@NotNull Integer year, @Nullable Long openingBalance) {}
