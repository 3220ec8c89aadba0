package org.sohoi.events.fund;

import java.util.UUID;
import org.sohoi.events.EventType;

/** A scholarship, support or reward never happened. */
@EventType(name = "disbursement.voided")
public record DisbursementVoided(UUID associationId, int year, UUID entryId, String reason) implements FundEvent {}
