package org.sohoi.command.fund.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sohoi.command.api.Line;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Scholarship;

/** A scholarship restated in full, and why. */
record ScholarshipCorrectionBody(
        @NotNull LocalDate effectiveOn,
        @NotNull @Valid RecipientsBody recipients,
        @NotNull Integer awards,
        @NotNull Long value,
        @Line String reason) {

    Scholarship toScholarship() {
        return new Scholarship(recipients.toRecipients(), awards, Vnd.of(value));
    }
}
