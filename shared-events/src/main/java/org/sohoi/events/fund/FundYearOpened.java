package org.sohoi.events.fund;

import java.util.UUID;
import org.sohoi.events.EventType;
import org.sohoi.events.Vnd;

/**
 * The books of a year are opened.
 *
 * @param openingBalance what the fund held before the ledger knew it; only in the first year
 * @param broughtForward the closing balance of the year before, where that is closed; 0 otherwise
 */
@EventType(name = "fund-year.opened")
public record FundYearOpened(UUID associationId, int year, Vnd openingBalance, Vnd broughtForward)
        implements FundEvent {}
