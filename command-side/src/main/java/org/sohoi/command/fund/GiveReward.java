package org.sohoi.command.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.fund.Reward;

/** Record that rewards were given. */
public record GiveReward(UUID associationId, UUID entryId, LocalDate effectiveOn, Reward reward) {}
