package org.sohoi.command.fund.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Reward;

/** Rewards, with its value in VND. */
record RewardBody(
        @NotNull LocalDate effectiveOn,
        @NotNull @Valid RecipientsBody recipients,
        @NotNull Long value) {

    Reward toReward() {
        return new Reward(recipients.toRecipients(), Vnd.of(value));
    }
}
