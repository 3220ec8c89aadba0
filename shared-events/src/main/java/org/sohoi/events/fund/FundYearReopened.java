package org.sohoi.events.fund;

import java.util.UUID;
import org.sohoi.events.EventType;

/** The books of a closed year are open again. */
@EventType(name = "fund-year.reopened")
public record FundYearReopened(UUID associationId, int year, String reason) implements FundEvent {}
