package org.sohoi.events.fund;

import java.util.UUID;
import org.sohoi.events.EventType;
import org.sohoi.events.Vnd;

/**
 * The year before was closed, or reopened, after this one was opened.
 *
 * @param amount what is brought forward now, in place of what was; 0 when the year before is open again
 */
@EventType(name = "balance.brought-forward")
public record BalanceBroughtForward(UUID associationId, int year, Vnd amount) implements FundEvent {}
