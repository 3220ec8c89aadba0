package org.sohoi.events.fund;

import java.time.LocalDate;
import org.sohoi.events.Vnd;

/** What goods are worth, by which method, on which day. */
public record Valuation(Vnd amount, ValuationMethod method, LocalDate valuedOn) {}
