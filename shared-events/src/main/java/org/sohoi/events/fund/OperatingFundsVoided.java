package org.sohoi.events.fund;

import java.util.UUID;
import org.sohoi.events.EventType;

/** Operating funds were never received. */
@EventType(name = "operating-funds.voided")
public record OperatingFundsVoided(UUID associationId, int year, UUID entryId, String reason) implements FundEvent {}
