package org.sohoi.events.fund;

import java.util.UUID;
import org.sohoi.events.EventType;
import org.sohoi.events.Vnd;

/**
 * A fund held more or less before the ledger knew it than was recorded when the books of its first year were opened.
 *
 * @param openingBalance as restated
 * @param previousBalance as it stood, so that what the correction comes to can be told from this event alone
 */
@EventType(name = "fund-year-opening.corrected")
public record FundYearOpeningCorrected(
        UUID associationId, int year, Vnd openingBalance, Vnd previousBalance, String reason) implements FundEvent {}
