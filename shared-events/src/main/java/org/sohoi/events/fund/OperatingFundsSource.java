package org.sohoi.events.fund;

/** What pays for an association's own running. */
public enum OperatingFundsSource {
    STATE_BUDGET,
    MEMBERSHIP_FEES,
    OTHER
}
