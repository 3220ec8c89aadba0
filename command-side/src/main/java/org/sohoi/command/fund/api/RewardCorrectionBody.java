package org.sohoi.command.fund.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sohoi.command.api.Line;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Reward;

/** Rewards restated in full, and why. */
record RewardCorrectionBody(
        @NotNull LocalDate effectiveOn,
        @NotNull @Valid RecipientsBody recipients,
        @NotNull Long value,
        @Line String reason) {

    Reward toReward() {
        return new Reward(recipients.toRecipients(), Vnd.of(value));
    }
}
