package org.sohoi.events.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** Rewards were given. */
@EventType(name = "reward.given")
public record RewardGiven(UUID associationId, int year, UUID entryId, LocalDate effectiveOn, Reward reward)
        implements FundEvent {}
