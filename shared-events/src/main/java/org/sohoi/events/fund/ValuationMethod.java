package org.sohoi.events.fund;

/** How goods were given a value. */
public enum ValuationMethod {
    INVOICE,
    MARKET_PRICE,
    DONOR_STATED,
    APPRAISAL
}
