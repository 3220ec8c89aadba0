package org.sohoi.command.fund;

import java.util.UUID;
import org.sohoi.events.Vnd;

/**
 * Open the books of a year.
 *
 * @param openingBalance what the fund held before the ledger knew it; 0 but in the first year
 */
public record OpenFundYear(UUID associationId, int year, Vnd openingBalance) {}
