package org.sohoi.events.fund;

import java.util.UUID;
import org.sohoi.events.EventType;
import org.sohoi.events.Vnd;

/** The books of a year are closed: it takes no entry any more. */
@EventType(name = "fund-year.closed")
public record FundYearClosed(UUID associationId, int year, Vnd closingBalance) implements FundEvent {}
