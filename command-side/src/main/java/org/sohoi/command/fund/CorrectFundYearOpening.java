package org.sohoi.command.fund;

import java.util.UUID;
import org.sohoi.events.Vnd;

/**
 * Restate the balance with which the books of a year were opened.
 *
 * @param openingBalance what the fund held before the ledger knew it; 0 but in the first year
 */
public record CorrectFundYearOpening(UUID associationId, int year, Vnd openingBalance, String reason) {}
